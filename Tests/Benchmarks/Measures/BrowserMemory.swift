/// What the browser has taken after a long day.
struct BrowserMemory: Measure {
  /// Every list and page, and back each time.
  private static let round: [String] = [
    "j", "j", "\u{6}", "\u{6}", "k", "G", "\r", "j", "]", "]", "H", "g", "2", "j", "\u{6}", "G",
    "\r", "]", "H", "1",
  ]
  private static let searches = [SearchKind.rare, SearchKind.common, "a", "verdict:hype"]

  func rows(on bench: Bench) throws -> [Row] {
    let keys = bench.size < 10_000 ? 1_000 : 10_000
    let screen = try bench.browse()
    screen.settle()
    let start = ProcessUse.peakMemory(screen.process)
    for number in 0..<keys { screen.tap(Self.round[number % Self.round.count]) }
    screen.press("1")
    let canSearch = screen.press("/") != nil
    for number in 0..<200 where canSearch {
      if number > 0 { screen.tap("/") }
      screen.tap(Self.searches[number % Self.searches.count])
      screen.tap("\u{1B}")
    }
    screen.settle()
    let end = ProcessUse.peakMemory(screen.process)
    try screen.quit()
    return [
      Row("memory of the browser at its start, MB", text(start)),
      Row("after 10,000 keys (1,000 in small libraries) and 200 searches, MB", text(end)),
    ]
  }

  private func text(_ bytes: Int?) -> String { bytes.map { "\($0 / 1_000_000)" } ?? Row.missing }
}
