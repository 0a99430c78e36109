/// From each letter typed after `/` to the first frame, and until the screen stands still.
struct SearchAsTyped: Measure {
  private static let repeats = 5
  private static let budget = Duration.seconds(15)
  private static let escape = "\u{1B}"

  func rows(on bench: Bench) throws -> [Row] {
    let screen = try bench.browse()
    screen.settle()
    let rows = SearchKind.all.flatMap { kind in
      let strokes = type(kind, on: screen)
      return [
        Row("/ \(kind.label): first frame", Samples(strokes.map(\.first))),
        Row("/ \(kind.label): settled", Samples(strokes.map(\.settled))),
      ]
    }
    try screen.quit()
    return rows
  }

  private func type(_ kind: SearchKind, on screen: TimedScreen) -> [Stroke] {
    screen.press(kind.page)
    var strokes: [Stroke] = []
    let deadline = ContinuousClock.now + Self.budget
    for _ in 0..<Self.repeats where .now < deadline {
      for query in kind.queries {
        // Without a prompt the letters would be commands.
        guard screen.press("/") != nil else { return [] }
        strokes += query.compactMap { screen.press(String($0)) }
        // One leaves the prompt, one the filter that may be left.
        screen.press(Self.escape)
        screen.press(Self.escape)
      }
    }
    return strokes
  }
}
