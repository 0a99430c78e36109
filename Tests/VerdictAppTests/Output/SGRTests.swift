import TestSupport
import Testing
import VerdictScreen

@testable import VerdictApp

struct SGRTests {
  private let frame = Frame.drawn([
    [("real", Style(.verdict(.real))), (" claim", Style(.claim))],
    [("作│", Style(.text))],
    [],
    [("x", Style(.text, selection: .focused)), ("   ", Style(.text, selection: .focused))],
  ])

  @Test func `without a theme it is text, without the blanks at the end`() {
    #expect(SGR.lines(of: frame, theme: nil) == ["real claim", "作│", "", "x"])
  }

  @Test func `a style is written where it changes, and ends with its line`() {
    #expect(
      SGR.lines(of: frame, theme: Theme(.palette)) == [
        "\u{1B}[38;5;28mreal\u{1B}[0;1m claim\u{1B}[0m", "作│", "",
        "\u{1B}[38;5;231;48;5;24mx   \u{1B}[0m",
      ])
  }

  @Test(arguments: [
    (ColourDepth.none, "\u{1B}[7mx   \u{1B}[0m"), (.eight, "\u{1B}[7mx   \u{1B}[0m"),
    (.sixteen, "\u{1B}[97;44mx   \u{1B}[0m"),
  ])
  func `the cursor is drawn at every depth`(depth: ColourDepth, line: String) {
    #expect(SGR.lines(of: frame, theme: Theme(depth)).last == line)
  }

  @Test(arguments: [
    (ColourDepth.none, "\u{1B}[1;4maudit\u{1B}[0m"), (.eight, "\u{1B}[1;4;33maudit\u{1B}[0m"),
    (.palette, "\u{1B}[1;4;38;5;136maudit\u{1B}[0m"),
  ])
  func `what was looked for stands out with and without colours`(depth: ColourDepth, line: String) {
    let found = Frame.drawn([[("audit", Style(.match))]])
    #expect(SGR.lines(of: found, theme: Theme(depth)) == [line])
  }

  @Test func `a frame of nothing is nothing`() {
    #expect(SGR.lines(of: Frame(size: .zero), theme: Theme(.palette)).isEmpty)
  }
}
