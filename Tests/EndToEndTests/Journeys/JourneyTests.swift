import Foundation
import TestSupport
import Testing

/// What a person sees who goes through the browser.
@Suite(.enabled(if: Tmux.isAvailable, "tmux shows what a person would see"))
struct JourneyTests {
  @Test(arguments: Journey.sizes)
  func `open a summary, change panels, follow a connection, come back`(width: Int, height: Int)
    throws
  {
    let journey = try Journey(width, height)
    try journey.tmux.press("Enter")
    try journey.tmux.wait(for: "Summaries ▸ Ada Example")
    try journey.tmux.wait(for: "Open weights make audits possible")
    // On a small screen one text holds cards and panels.
    if height < 30 { try journey.tmux.press("]") }
    try journey.tmux.wait(for: "The audits are real, and public.")
    try journey.tmux.press("]")
    try journey.tmux.wait(for: "Small models do not replace large")
    try journey.tmux.press("]")
    try journey.tmux.wait(for: "Who pays for the audits?")
    try journey.tmux.press("]")
    try journey.tmux.wait(for: "Open what you want checked.")
    try journey.tmux.press("c")
    try journey.tmux.wait(for: "Connections of Ada Example")
    try journey.tmux.press("Enter")
    try journey.tmux.wait(for: "Summaries ▸ Béla Beispiel")
    try journey.tmux.wait(for: "Audits are cheap")
    try journey.tmux.press("H")
    try journey.tmux.wait(for: "Summaries ▸ Ada Example")
    try journey.tmux.press("L")
    try journey.tmux.wait(for: "Summaries ▸ Béla Beispiel")
    try journey.tmux.press("q")
    try journey.tmux.wait(for: "Summaries ▸ Ada Example")
    try journey.tmux.press("q")
    try journey.tmux.wait(for: " 5 summaries")
    try journey.quit()
  }

  @Test(arguments: Journey.sizes)
  func `filter, claims, graph, help`(width: Int, height: Int) throws {
    let journey = try Journey(width, height)
    try journey.tmux.press("f")
    try journey.tmux.wait(for: "2 summaries  by speaker, A to Z   only ● real   3 hidden")
    try journey.tmux.press("Escape")
    try journey.tmux.wait(for: " 5 summaries")
    try journey.tmux.press("2")
    try journey.tmux.wait(for: " 8 claims")
    try journey.tmux.press("j", "Enter")
    try journey.tmux.wait(for: "Claims ▸ Ada Example")
    try journey.tmux.press("q", "1", "4")
    try journey.tmux.wait(for: "ADA EXAMPLE")
    let graph = try journey.tmux.wait(for: "Nobody Yet")
    for name in ["Béla Beispiel", "Chen Li"] {
      #expect(graph.contains { $0.contains(name) })
    }
    try journey.tmux.press("?")
    try journey.tmux.wait(for: "─ Keys ─")
    try journey.tmux.press("?", "q")
    try journey.tmux.wait(for: " 5 summaries")
    try journey.quit()
  }

  @Test(arguments: Journey.sizes)
  func `a resize in the middle redraws to the edges`(width: Int, height: Int) throws {
    let journey = try Journey(width, height)
    try journey.tmux.press("Enter")
    try journey.tmux.wait(for: "Summaries ▸ Ada Example")
    for (width, height) in [(width - 17, height - 7), (width + 11, height + 3), (width, height)] {
      try journey.tmux.resize(width: width, height: height)
      let rows = try journey.tmux.wait(for: "a screen of \(width)×\(height)") { rows in
        rows.count == height && rows.first?.hasPrefix(" Summaries ▸ Ada Example") == true
          && rows.last?.contains("? help") == true
          && rows.contains { $0.hasSuffix("─") && Cells.width(of: $0) >= width - 1 }
      }
      #expect(rows.allSatisfy { Cells.width(of: $0) <= width })
    }
    try journey.quit()
  }

  @Test func `what stands right of wide words stands in its column`() throws {
    let journey = try Journey(120, 36)
    try journey.tmux.press("Enter")
    let rows = try journey.tmux.wait(for: "with a 👩")
    let wide = try #require(rows.firstIndex { $0.contains("作者") })
    let border = { (row: Int) in Cells.columns(of: "│", in: rows[row]).first }
    #expect(border(wide) != nil)
    #expect(border(wide) == border(wide - 1))
    #expect(border(wide) == border(wide + 1))
    try journey.quit()
  }
}
