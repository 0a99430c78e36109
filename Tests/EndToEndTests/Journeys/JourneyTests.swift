import Foundation
import TestSupport
import Testing

/// What a person sees who goes through the browser.
@Suite(.enabled(if: Tmux.isAvailable, "tmux shows what a person would see"))
struct JourneyTests {
  private static let sizes = [(80, 24), (120, 36), (200, 60)]

  private func start(_ width: Int, _ height: Int) throws -> Tmux {
    let tmux = try Program().watch(FixtureFolder.library, width: width, height: height)
    try tmux.wait(for: "the whole list") { rows in
      rows.contains { $0.hasPrefix(" 5 summaries") } && rows.last?.contains("? help") == true
    }
    return tmux
  }

  private func quit(_ tmux: Tmux) throws {
    try tmux.press("Q")
    try tmux.wait(for: "its end") { _ in (try? tmux.value(of: "#{pane_dead}")) == "1" }
    #expect(try tmux.value(of: "#{pane_dead_signal}") == "")
    #expect(try tmux.value(of: "#{alternate_on}") == "0")
    #expect(try tmux.value(of: "#{mouse_any_flag}") == "0")
  }

  @Test(arguments: sizes)
  func `open a summary, change panels, follow a connection, come back`(width: Int, height: Int)
    throws
  {
    let tmux = try start(width, height)
    try tmux.press("Enter")
    try tmux.wait(for: "Summaries ▸ Ada Example")
    try tmux.wait(for: "Open weights make audits possible")
    try tmux.wait(for: "The audits are real, and public.")
    try tmux.press("]")
    try tmux.wait(for: "Small models do not replace large")
    try tmux.press("]")
    try tmux.wait(for: "Who pays for the audits?")
    try tmux.press("]")
    try tmux.wait(for: "Open what you want checked.")
    try tmux.press("c")
    try tmux.wait(for: "Connections of Ada Example")
    try tmux.press("Enter")
    try tmux.wait(for: "Summaries ▸ Béla Beispiel")
    try tmux.wait(for: "Audits are cheap")
    try tmux.press("H")
    try tmux.wait(for: "Summaries ▸ Ada Example")
    try tmux.press("L")
    try tmux.wait(for: "Summaries ▸ Béla Beispiel")
    try tmux.press("q")
    try tmux.wait(for: "Summaries ▸ Ada Example")
    try tmux.press("q")
    try tmux.wait(for: " 5 summaries")
    try quit(tmux)
  }

  @Test(arguments: sizes)
  func `filter, claims, graph, help`(width: Int, height: Int) throws {
    let tmux = try start(width, height)
    try tmux.press("f")
    try tmux.wait(for: "2 summaries  by speaker ↑   only ● real   3 hidden")
    try tmux.press("Escape")
    try tmux.wait(for: " 5 summaries")
    try tmux.press("2")
    try tmux.wait(for: " 8 claims")
    try tmux.press("j", "Enter")
    try tmux.wait(for: "Claims ▸ Ada Example")
    try tmux.press("q", "1", "4")
    try tmux.wait(for: "ADA EXAMPLE")
    let graph = try tmux.wait(for: "Nobody Yet")
    for name in ["Béla Beispiel", "Chen Li"] {
      #expect(graph.contains { $0.contains(name) })
    }
    try tmux.press("?")
    try tmux.wait(for: "─ Keys ─")
    try tmux.press("?", "q")
    try tmux.wait(for: " 5 summaries")
    try quit(tmux)
  }

  @Test(arguments: sizes)
  func `a resize in the middle redraws to the edges`(width: Int, height: Int) throws {
    let tmux = try start(width, height)
    try tmux.press("Enter")
    try tmux.wait(for: "Summaries ▸ Ada Example")
    for (width, height) in [(width - 17, height - 7), (width + 11, height + 3), (width, height)] {
      try tmux.resize(width: width, height: height)
      let rows = try tmux.wait(for: "a screen of \(width)×\(height)") { rows in
        rows.count == height && rows.first?.hasPrefix(" Summaries ▸ Ada Example") == true
          && rows.last?.contains("? help") == true
          && rows.contains { $0.hasSuffix("─") && Cells.width(of: $0) >= width - 1 }
      }
      #expect(rows.allSatisfy { Cells.width(of: $0) <= width })
    }
    try quit(tmux)
  }

  @Test func `what stands right of wide words stands in its column`() throws {
    let tmux = try start(120, 36)
    try tmux.press("Enter")
    let rows = try tmux.wait(for: "with a 👩")
    let wide = try #require(rows.firstIndex { $0.contains("作者") })
    let border = { (row: Int) in Cells.columns(of: "│", in: rows[row]).first }
    #expect(border(wide) != nil)
    #expect(border(wide) == border(wide - 1))
    #expect(border(wide) == border(wide + 1))
    try quit(tmux)
  }
}
