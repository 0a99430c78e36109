import Testing
import VerdictCore
import VerdictScreen

struct FrameTests {
  private func drawn(_ text: CleanText, width: Int) -> String {
    var frame = Frame(size: Size(width: width, height: 1))
    frame.draw(text, in: Rect(frame.size))
    return frame.text(ofRow: 0)
  }

  @Test func `text that does not fit ends in an ellipsis`() {
    #expect(drawn("abcdef", width: 6) == "abcdef")
    #expect(drawn("abcdef", width: 5) == "abcd…")
    #expect(drawn(CleanText("作者作者"), width: 5) == "作者…")
    #expect(drawn(CleanText("作者作者"), width: 4) == "作… ")
    #expect(drawn("abc", width: 0) == "")
  }

  @Test func `drawing over half of a wide cell blanks the other half`() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.draw(CleanText("作者"), in: Rect(frame.size))
    frame.draw("x", in: Rect(x: 1, y: 0, width: 1, height: 1))
    #expect(frame.text(ofRow: 0) == " x者")
    frame.draw("y", in: Rect(x: 2, y: 0, width: 1, height: 1))
    #expect(frame.text(ofRow: 0) == " xy ")
  }

  @Test func `drawing outside the frame does nothing`() {
    var frame = Frame(size: Size(width: 2, height: 1))
    frame.draw("abc", in: Rect(x: 0, y: 5, width: 3, height: 1))
    frame.draw("abc", in: Rect(x: 9, y: 0, width: 3, height: 1))
    frame.select(Rect(x: -1, y: -1, width: 9, height: 9))
    #expect(frame.text(ofRow: 0) == "  ")
  }

  @Test func `a scroll mark shows where the view is`() {
    func mark(top: Int) -> String {
      var frame = Frame(size: Size(width: 1, height: 4))
      frame.drawScrollMark(in: Rect(frame.size), top: top, visible: 4, total: 16)
      return (0..<4).map { frame.text(ofRow: $0) }.joined()
    }
    #expect(mark(top: 0) == "┃│││")
    #expect(mark(top: 6) == "││┃│")
    #expect(mark(top: 12) == "│││┃")
  }
}
