import Foundation

/// From writing a file whose row is in view to the frame that shows its new verdict.
struct ChangedFile: Measure {
  private static let runs = 11

  func rows(on bench: Bench) throws -> [Row] {
    guard let slug = try bench.listedRows().first?[0],
      let path = bench.files.first(where: { $0.hasSuffix("/\(slug).md") })
    else { return [] }
    let original = try String(contentsOfFile: path, encoding: .utf8)
    defer { try? original.write(toFile: path, atomically: true, encoding: .utf8) }
    let verdict = "**Verdict:** "
    let others = ["Unproven", "Hype"].map { other in
      original.replacing(verdict + "Real", with: verdict + other)
        .replacing(verdict + "Partially True", with: verdict + other)
    }
    let screen = try bench.browse()
    screen.settle()
    var changes: [Duration] = []
    for run in 0..<Self.runs {
      let stroke = try screen.measure(patience: .seconds(1)) {
        try others[run % 2].write(toFile: path, atomically: true, encoding: .utf8)
      }
      // One that does not watch will not begin to.
      guard let stroke else { break }
      changes.append(stroke.settled)
    }
    try screen.quit()
    return [Row("a changed file on the screen", Samples(changes))]
  }
}
