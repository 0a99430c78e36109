/// From a key to the first byte of its frame, in each view of the graph, around the speaker with the
/// most connections.
struct GraphKeys: Measure {
  private static let presses = 100

  func rows(on bench: Bench) throws -> [Row] {
    let graph = try bench.openLibrary().connectionGraph()
    guard let hub = graph.mostConnected(1).first else { return [] }
    let screen = try bench.browse()
    screen.settle()
    screen.press("/speaker:\(graph.speakers[hub.speaker].slug)\r")
    screen.press("4")
    // The graph is built beside the loop; what follows is what a key costs once it is there.
    screen.press("]", patience: .seconds(30))
    screen.settle()
    screen.press("[")
    var rows = [Row("connections of the speaker in focus", "\(hub.count)")]
    rows.append(Row("key to frame: Around, j and k", frames("j", "k", on: screen)))
    screen.press("d")
    rows.append(Row("key to frame: Around, depth 2, j and k", frames("j", "k", on: screen)))
    rows.append(
      Row("key to frame: Around, depth 2, page down and up", frames("\u{6}", "\u{2}", on: screen)))
    screen.press("d")
    screen.press("]")
    rows.append(Row("key to frame: Lines, j and k", frames("j", "k", on: screen)))
    rows.append(Row("key to frame: Lines, page down and up", frames("\u{6}", "\u{2}", on: screen)))
    screen.press("]")
    rows.append(Row("key to frame: Matrix, j and k", frames("j", "k", on: screen)))
    rows.append(Row("key to frame: Matrix, l and h", frames("l", "h", on: screen)))
    rows.append(Row("key to frame: Matrix, camps and back (z)", frames("z", "z", on: screen)))
    screen.press("t")
    screen.press("a\r", patience: .seconds(5))
    screen.press("\t")
    rows.append(
      Row("key to frame: Path, one step on and back", frames("j", "k", on: screen, times: 1)))
    rows.append(Row("key to frame: the next view (])", frames("]", "]", on: screen)))
    try screen.quit()
    return rows
  }

  /// A key so many times, then the one that goes back as often, and again.
  private func frames(
    _ key: String, _ back: String, on screen: TimedScreen, times: Int = presses / 2
  ) -> Samples {
    let keys = (0..<Self.presses).map { ($0 / times).isMultiple(of: 2) ? key : back }
    return Samples(keys.compactMap { screen.press($0, patience: .milliseconds(30))?.first })
  }
}
