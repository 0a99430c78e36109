/// From a key to the first byte of its frame, in the list of summaries.
struct KeyToFrame: Measure {
  func rows(on bench: Bench) throws -> [Row] {
    let screen = try bench.browse()
    screen.settle()
    let rows = [
      Row(
        "key to frame: j",
        frames(of: there("j", andBack: "k", reach: bench.size - 1, 200), on: screen)),
      Row(
        "key to frame: page down",
        frames(of: there("\u{6}", andBack: "\u{2}", reach: bench.size / 37, 100), on: screen)),
      Row(
        "key to frame: end of the list and back (G, g)",
        frames(of: there("G", andBack: "g", reach: 1, 100), on: screen)),
      Row(
        "key to frame: preview off and on (p)",
        frames(of: there("p", andBack: "p", reach: 1, 100), on: screen)),
    ]
    try screen.quit()
    let minimal = try bench.minimalProgram()
    let floor = frames(of: Array(repeating: "x", count: 200), on: minimal)
    try minimal.quit("q")
    return rows + [Row("floor: a key in a minimal ncurses program", floor)]
  }

  /// Keys that go as far as the list does, then back, and again.
  private func there(_ key: String, andBack back: String, reach: Int, _ count: Int) -> [String] {
    let reach = max(1, reach)
    return (0..<count).map { ($0 / reach).isMultiple(of: 2) ? key : back }
  }

  private func frames(of keys: [String], on screen: TimedScreen) -> Samples {
    Samples(keys.compactMap { screen.press($0)?.first })
  }
}
