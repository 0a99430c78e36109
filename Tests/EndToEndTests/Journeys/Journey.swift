import TestSupport
import Testing

/// A browser on the fixture library, as a person sees it.
struct Journey {
  static let sizes = [(80, 24), (120, 36), (200, 60)]

  let program: Program
  let tmux: Tmux

  init(_ width: Int, _ height: Int, config: String? = nil) throws {
    program = try Program()
    if let config { try program.home.write(config, to: ".config/verdict/config.yaml") }
    tmux = try program.watch(FixtureFolder.library, width: width, height: height)
    try waitForWholeList()
  }

  func waitForWholeList() throws {
    try tmux.wait(for: "the whole list") { rows in
      rows.contains { $0.hasPrefix(" 5 summaries") } && rows.last?.contains("? help") == true
    }
  }

  func quit() throws {
    try tmux.press("Q")
    try tmux.wait(for: "its end") { _ in (try? tmux.value(of: "#{pane_dead}")) == "1" }
    #expect(try tmux.value(of: "#{pane_dead_signal}") == "")
    #expect(try tmux.value(of: "#{alternate_on}") == "0")
    #expect(try tmux.value(of: "#{mouse_any_flag}") == "0")
  }
}
