import TestSupport
import Testing
import VerdictScreen

@testable import VerdictApp

struct SVGPictureTests {
  @Test func `a frame is a picture with a position for every cell`() {
    let frame = Frame.drawn([
      [("a <b", Style(.text)), ("作│", Style(.claim))],
      [("x", Style(.text, selection: .focused))],
    ])
    let expected = """
      <svg xmlns="http://www.w3.org/2000/svg" width="82.8" height="58" viewBox="0 0 82.8 58" \
      font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" \
      fill="#d4d4d4" xml:space="preserve">
      <rect width="100%" height="100%" rx="6" fill="#1e1e1e"/>
      <text x="12" y="25">a</text>
      <text x="28.8 37.2" y="25">&lt;b</text>
      <text x="45.6" y="25" font-weight="bold">作</text>
      <text x="62.4" y="25" font-weight="bold">│</text>
      <rect x="12" y="29" width="8.4" height="17" fill="#005f87"/>
      <text x="12" y="42" fill="#ffffff">x</text>
      </svg>

      """
    #expect(SVGPicture.draw(frame) == expected)
  }

  @Test(arguments: [
    (0, "#000000"), (9, "#ff0000"), (16, "#000000"), (24, "#005f87"), (231, "#ffffff"),
    (232, "#080808"), (255, "#eeeeee"), (-1, "#000000"), (999, "#eeeeee"),
  ])
  func `an index of the palette is a colour`(index: Int, hex: String) {
    #expect(Palette.hex(index) == hex)
  }
}
