import Testing
import VerdictCore
import VerdictScreen

struct SnippetRowTests {
  @Test(arguments: [
    (40, "They Missed  who pays for audits of ope…"),
    (39, "who pays for audits of open models, an…"),
    (30, "who pays for audits of open m…"), (14, "…or audits of…"), (6, "… aud…"), (1, "…"),
    (0, ""),
  ])
  func `the first word found is in view at every width`(width: Int, line: String) {
    let text = "who pays for audits of open models, and who for those of closed ones"
    let row = SnippetRow(
      Snippet(part: .missed, location: .panel(2), text: text, marks: [13..<19, 23..<27]))
    #expect(drawn(row, width: width) == line)
  }

  @Test func `marks that do not fit the text are left out`() {
    let row = SnippetRow(
      Snippet(
        part: .title, location: .heading, text: "a作b",
        marks: [0..<1, 0..<2, 4..<5, 4..<900, -3..<2]))
    #expect(drawn(row, width: 9) == "a作b")
  }

  private func drawn(_ row: SnippetRow, width: Int) -> String {
    var frame = Frame(size: Size(width: width, height: 1))
    row.draw(in: &frame, rect: Rect(frame.size))
    #expect(frame.isWhole)
    return String(frame.text(ofRow: 0).reversed().drop { $0 == " " }.reversed())
  }
}
