import Foundation
import Testing

@testable import VerdictApp

struct ManualPagesTests {
  private func page(_ abstract: String, discussion: String = "") throws -> String {
    let text = { (string: String) in
      String(decoding: try JSONEncoder().encode(string), as: UTF8.self)
    }
    let dump = """
      {"command": {"commandName": "x", "abstract": \(try text(abstract)),
      "discussion": \(try text(discussion)), "subcommands": [
      {"commandName": "hidden", "shouldDisplay": false}, {"commandName": "y"}]}}
      """
    let pages = try ManualPages(dump: Data(dump.utf8), version: "1.2.3").pages
    #expect(pages.map(\.name) == ["x.1", "x-y.1"])
    return pages[0].text
  }

  @Test func `a page names its command, version and neighbours`() throws {
    let text = try page("Do it.", discussion: "One.\nTwo.\n\nThree.")
    #expect(
      text == """
        .TH "X" "1" "" "verdict 1.2.3" "verdict"
        .SH "NAME"
        x \\- Do it
        .SH "SYNOPSIS"
        .B "x"
        <command>
        .SH "DESCRIPTION"
        One.
        .br
        Two.
        .PP
        Three.
        .SH "COMMANDS"
        .TP
        .B "y"

        .SH "SEE ALSO"
        x\\-y(1)

        """)
  }

  @Test(arguments: [
    ("a\\b", "a\\eb"), ("--x", "\\-\\-x"), ("`a'", "\\(gaa\\(aq"), ("é “", "\\[u00E9] \\[u201C]"),
  ])
  func `what the language of the manual would act on is escaped`(text: String, escaped: String)
    throws
  {
    #expect(try page(text).contains("\nx \\- \(escaped)\n"))
  }

  @Test func `no text is taken for a macro`() throws {
    let text = try page("x", discussion: ".SH Fake\n'br")
    #expect(text.contains("\n\\&.SH Fake\n.br\n\\(aqbr\n"))
  }

  @Test func `JSON of another form is an error`() {
    #expect(throws: DecodingError.self) { try ManualPages(dump: Data("[]".utf8), version: "1") }
  }
}
