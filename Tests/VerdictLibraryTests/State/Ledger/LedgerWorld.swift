import TestSupport
import VerdictCore
import VerdictLibrary
import VerdictOracle

/// A library that is edited at random while somebody reads it, and what they have seen of it.
final class LedgerWorld {
  let folder: TestLibrary
  let stateFolder: TemporaryFolder
  let library: Library
  private(set) var files: [String: Summary]
  private var random: SeededGenerator
  private var number = 0

  /// What was seen after each time something was; the first is the beginning.
  private(set) var looks: [(time: Double, seen: SeenLibrary)] = []
  private var undone: [(time: Double, seen: SeenLibrary)] = []
  private(set) var time = 1000.0

  init(seed: Int, count: Int) throws {
    random = SeededGenerator(seed: seed)
    files = GeneratedLibrary(seed: seed, count: count).files
    folder = try TestLibrary(files)
    stateFolder = try TemporaryFolder()
    library = try folder.openAndScan()
    library.keepReaderState(in: FilePath(stateFolder.path))
    _ = try library.beginLedger(at: time)
    looks = [(time, SeenLibrary(listed))]
  }

  /// The same library as another program finds it.
  func reopened() throws -> Library {
    let library = try folder.openAndScan()
    library.keepReaderState(in: FilePath(stateFolder.path))
    return library
  }

  /// The summaries that are listed: of those with one slug the one with the smallest path.
  var listed: [Summary] {
    Dictionary(grouping: files, by: \.value.slug).values.compactMap {
      $0.min { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }?.value
    }
  }

  var seen: SeenLibrary { looks[looks.count - 1].seen }

  /// What was seen by a time, or at the beginning where that is later.
  func seen(by time: Double) -> SeenLibrary {
    (looks.last { $0.time <= time } ?? looks[0]).seen
  }

  private func write(_ summary: Summary, to path: String) throws {
    files[path] = summary
    folder.folder.remove(path)
    try folder.write(summary, to: path)
  }

  /// Changes some files, and scans.
  func edit() throws {
    for _ in 0..<random.number(0...4) { try editOne() }
    _ = try library.scan { _ in }
  }

  private func editOne() throws {
    number += 1
    let path = files.keys.sorted().randomElement(using: &random)
    guard let path, var summary = files[path], !random.oneIn(8) else {
      let new = GeneratedLibrary(seed: number + 7_000, count: 1).files.first?.value
      guard var new else { return }
      new.slug = Slug(slugifying: random.pick(["new-\(number)", "shared-1", "s1", "s2"]))
      return try write(new, to: "n\(number).md")
    }
    switch random.number(0...7) {
    case 0:
      files[path] = nil
      folder.folder.remove(path)
    case 1:
      // The same text, written again: no change.
      try write(summary, to: path)
    case 2:
      files[path] = nil
      folder.folder.remove(path)
      try write(summary, to: "moved-\(number).md")
    case 3:
      summary.introduction = "A paragraph, \(number)."
      try write(summary, to: path)
    default:
      try edit(claimOf: &summary)
      try write(summary, to: path)
    }
  }

  private func edit(claimOf summary: inout Summary) throws {
    let texts = [
      "Open weights make audits possible", "Open weights never make audits possible",
      "Open weights make audits cheap", "Chips are scarce until \(number)", "Zero",
    ]
    guard let index = summary.claims.indices.randomElement(using: &random), !random.oneIn(4) else {
      return summary.claims.append(Claim(text: random.pick(texts), verdict: .real))
    }
    switch random.number(0...3) {
    case 0: summary.claims.remove(at: index)
    case 1: summary.claims[index].verdict = random.pick([.real, .hype, .unknown("Who knows")])
    case 2: summary.claims[index].text = random.pick(texts)
    default: summary.claims[index].text += " indeed"
    }
  }

  /// Sees a summary, or all of them, or undoes that, or does it again.
  func look() throws {
    time += 10
    switch random.number(0...4) {
    case 0:
      let wasUndone = try library.readerState?.undo() != nil
      if wasUndone { undone.append(looks.removeLast()) }
    case 1:
      let wasRedone = try library.readerState?.redo() != nil
      if wasRedone { looks.append(undone.removeLast()) }
    case 2: try see(nil)
    default: try see((seen.summaries.keys + listed.map(\.slug)).randomElement(using: &random))
    }
  }

  func see(_ slug: Slug?) throws {
    var next = seen
    if let slug {
      next.summaries[slug] = listed.first { $0.slug == slug }
    } else {
      next = SeenLibrary(listed)
    }
    let before = seen.changes(to: listed).filter { slug == nil || $0.summary == slug }
    if try library.see(slug, as: "seen", at: time) != before.count {
      throw LedgerSurprise(description: "another number of changes was seen")
    }
    if before.isEmpty { return }
    looks.append((time, next))
    undone = []
  }
}

struct LedgerSurprise: Error, CustomStringConvertible {
  let description: String
}
