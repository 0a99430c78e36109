import Testing
import VerdictCore
import VerdictScreen

struct MarkdownLayoutTests {
  private func rows(_ markdown: String, width: Int = 30) -> [String] {
    MarkdownLayout.lines(markdown, width: width).map { $0.runs.map(\.text.string).joined() }
  }

  @Test func `blocks stand a blank line apart`() {
    #expect(rows("One.\n\nTwo.") == ["One.", "", "Two."])
  }

  @Test func `list entries hang under their mark`() {
    #expect(
      rows("- a bullet that is longer than a line\n- short", width: 20)
        == ["• a bullet that is", "  longer than a line", "• short"])
    #expect(rows("9. nine\n10. ten") == ["9.  nine", "10. ten"])
    #expect(rows("- [x] done\n- [ ] open") == ["☑ done", "☐ open"])
  }

  @Test func `a number too large for a list does not trap`() {
    #expect(rows("999999999. last\n1. over").count == 2)
  }

  @Test func `markup becomes roles`() throws {
    let link = try WebLink("https://e.org")
    let line = MarkdownLayout.line("an *open* **weight** `x` [site](https://e.org)")
    #expect(
      line
        == Line([
          Run("an "), Run("open", .emphasis), Run(" "), Run("weight", .strong), Run(" "),
          Run("x", .code), Run(" "), Run("site", .link, link: link), Run(" (", .muted),
          Run("https://e.org", .muted, link: link), Run(")", .muted),
        ]))
  }

  @Test func `entities cannot bring control characters back`() {
    #expect(rows("a&#27;[2Jb") == ["a␛[2Jb"])
  }

  @Test func `code keeps its lines, with tabs as blanks`() {
    #expect(rows("```\nlet a\n\tb\n```") == ["  let a", "      b"])
  }

  @Test func `tables keep their columns`() {
    #expect(rows("| a | b |\n|---|---|\n| long | c |") == ["a     b", "long  c"])
  }

  @Test func `what narrow columns do not need goes to wide ones`() {
    let table = "| Nr | Finding |\n|---|---|\n| 1 | words that go on beyond the line |"
    #expect(
      trimmed(rows(table, width: 24))
        == ["Nr  Finding", "1   words that go on", "    beyond the line"])
    let wide = "| a | b | c |\n|---|---|---|\n| x | \(words(9)) | \(words(5)) |"
    #expect(rows(wide, width: 27).map(\.count).max() == 27)
  }

  @Test func `a table of more columns than fit is written cell by cell`() {
    let table =
      "| year | talk | where |\n|---|---|---|\n| 2024 | on open weights | |\n| 2025 | | Rome |"
    #expect(
      rows(table, width: 16)
        == ["year: 2024", "talk: on open", "weights", "", "year: 2025", "where: Rome"])
    let many = "|\(String(repeating: " a |", count: 60))\n|\(String(repeating: "---|", count: 60))"
    let drawn = rows(many, width: 20)
    #expect(drawn.count == 60)
  }

  @Test func `tight lists stay tight, and loose ones loose`() {
    #expect(
      rows("- one\n- two\n  - nested\n- three") == ["• one", "• two", "  • nested", "• three"])
    #expect(trimmed(rows("- one\n\n  more\n- two")) == ["• one", "", "  more", "", "• two"])
  }

  @Test(arguments: [30, 60])
  func `an address in a table is never broken`(width: Int) {
    let address = "https://example.org/a/long/address"
    let table = "| Nr | Where |\n|---|---|\n| 1 | see <\(address)> for more of it |"
    let lines = MarkdownLayout.wholeLines(table, width: width).map(\.text.string)
    #expect(lines.contains { $0.contains(address) })
  }

  @Test func `a link of a note taker has its name in a table too`() {
    #expect(trimmed(rows("| a |\n|---|\n| [[bob\\|Bob Smith]] |")) == ["a", "Bob Smith"])
  }

  private func trimmed(_ rows: [String]) -> [String] {
    rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  private func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }

  @Test func `every line fits, whatever the block`() {
    let markdown = """
      # A heading that goes on and on and on

      > quoted words that wrap and wrap and wrap

      | one column of words | another column of words |
      | --- | --- |
      | some cells are long | and some are longer still |

      - a
        - nested and long enough to wrap around
          - deeper and long enough to wrap around

      ---
      """
    for width in 12...60 {
      for line in MarkdownLayout.lines(markdown, width: width) { #expect(line.width <= width) }
    }
  }
}
