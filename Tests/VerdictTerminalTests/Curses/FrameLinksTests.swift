import TestSupport
import Testing
import VerdictCore

@testable import VerdictScreen
@testable import VerdictTerminal

struct FrameLinksTests {
  private let theme = Theme(.none)

  private func frame(_ runs: Run..., x: Int = 0) throws -> Frame {
    var frame = Frame(size: Size(width: 20, height: 2))
    frame.draw(Line(runs), in: Rect(x: x, y: 1, width: 20 - x, height: 1))
    return frame
  }

  private func link(_ address: String) throws -> WebLink { try WebLink(address) }

  @Test func `a link is written where it stands, and the cursor stays`() throws {
    let one = try link("https://example.org/a")
    let text = FrameLinks.text(
      of: try frame(Run("see "), Run("this", .link, link: one), Run(" ok")), since: nil,
      theme: theme)
    #expect(
      text
        == "\u{1B}7\u{1B}[0m\u{1B}[2;5H\u{1B}[4m\u{1B}]8;;https://example.org/a\u{1B}\\this\u{1B}]8;;\u{1B}\\"
        + "\u{1B}[0m\u{1B}8")
  }

  @Test func `what has not changed is not written again`() throws {
    let one = try link("https://example.org/a")
    let frame = try frame(Run("this", .link, link: one))
    #expect(FrameLinks.text(of: frame, since: frame, theme: theme) == "")
    let plain = try self.frame(Run("none"))
    #expect(FrameLinks.text(of: plain, since: plain, theme: theme) == "")
    #expect(FrameLinks.text(of: plain, since: nil, theme: theme) == "")
  }

  @Test func `the same words with another address, or with none, lose the old one`() throws {
    let (one, other) = (try link("https://example.org/a"), try link("https://example.org/b"))
    let before = try frame(Run("this", .link, link: one))
    let after = FrameLinks.text(
      of: try frame(Run("this", .link, link: other)), since: before, theme: theme)
    #expect(after.contains("]8;;https://example.org/b\u{1B}\\this"))
    let without = FrameLinks.text(of: try frame(Run("this", .link)), since: before, theme: theme)
    #expect(without.contains("\u{1B}[2;1H\u{1B}[4mthis") && !without.contains("https"))
  }

  @Test func `what is drawn over a link has none`() throws {
    var frame = try frame(Run("a link", .link, link: try link("https://example.org/a")))
    frame.draw("box", in: Rect(x: 2, y: 1, width: 3, height: 1))
    let text = FrameLinks.text(of: frame, since: nil, theme: theme)
    #expect(text.contains("\u{1B}\\a \u{1B}"))
    #expect(text.contains("\u{1B}[2;6H") && !text.contains("box"))
  }
}
