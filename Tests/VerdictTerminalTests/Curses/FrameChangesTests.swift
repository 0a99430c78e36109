import Testing
import VerdictCore

@testable import VerdictScreen
@testable import VerdictTerminal

struct FrameChangesTests {
  @Test(
    arguments: [
      ("abcdef", "abcdef", nil), ("abcdef", "aXcdYf", 1..<5), ("abcdef", "Xbcdef", 0..<1),
      ("abcdef", "abcdeX", 5..<6), ("ab作ef", "ab品ef", 2..<4), ("ab作ef", "abcdef", 2..<4),
      ("abcdef", "ab作ef", 2..<4), ("作作", "abab", 0..<4),
    ] as [(String, String, Range<Int>?)])
  func `a row differs from its first to its last different cell, wide ones whole`(
    old: String, new: String, columns: Range<Int>?
  ) {
    #expect(FrameChanges.columns(ofRow: 0, in: frame(new), since: frame(old)) == columns)
  }

  @Test func `a row differs by its style too`() {
    let bold = frame(Line([Run("ab"), Run("c", .claim)]))
    #expect(FrameChanges.columns(ofRow: 0, in: bold, since: frame("abc")) == 2..<3)
  }

  @Test func `nothing is kept of a frame that is unknown or of another size`() {
    #expect(FrameChanges.columns(ofRow: 0, in: frame("abc"), since: nil) == 0..<3)
    #expect(FrameChanges.columns(ofRow: 0, in: frame("abc"), since: frame("ab")) == 0..<3)
  }

  private func frame(_ text: String) -> Frame { frame(Line(CleanText(text))) }

  private func frame(_ line: Line) -> Frame {
    var frame = Frame(size: Size(width: line.width, height: 1))
    frame.draw(line, in: Rect(frame.size))
    return frame
  }
}
