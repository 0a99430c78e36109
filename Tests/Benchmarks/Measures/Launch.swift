/// From the start of the browser to its whole first screen.
struct Launch: Measure {
  private static let runs = 15

  func rows(on bench: Bench) throws -> [Row] {
    var (browser, minimal): ([Duration], [Duration]) = ([], [])
    for _ in 0..<Self.runs {
      // In turn, so that a slow moment of the machine hits both.
      let screen = try bench.browse()
      browser.append(screen.launch)
      screen.settle()
      try screen.quit()
      let floor = try bench.minimalProgram()
      minimal.append(floor.launch)
      try floor.quit("q")
    }
    let floor = Samples(minimal).median
    return [
      Row("launch to the full list", Samples(browser).median, floor: floor),
      Row("floor: launch of a minimal ncurses program", floor),
    ]
  }
}
