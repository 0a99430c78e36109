import Foundation
import Testing

@testable import VerdictCore

struct QueryGuideTests {
  @Test func `the README's table of queries is the guide`() throws {
    let readme = URL(filePath: #filePath).appending(path: "../../../../README.md").standardized
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(QueryGuide.markdown), "README should hold\n\(QueryGuide.markdown)")
  }

  @Test func `every example can be read, and asks for something`() throws {
    for row in QueryGuide.rows {
      for example in row.examples {
        #expect(try Query(parsing: example) != .everything, "\(example)")
      }
      // What follows `in:` is left out of the hint.
      if let hint = row.hint { #expect(throws: Never.self) { try Query(parsing: "\(hint) x") } }
    }
  }

  @Test func `the text keeps to a width, and what goes on in a line stands below its meaning`() {
    let lines = QueryGuide.text(width: 71).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 71 })
    let indent = String(repeating: " ", count: QueryGuide.rows[0].form.count + 2)
    #expect(lines.count { $0.hasPrefix(indent) } == lines.count - QueryGuide.rows.count)
    #expect(
      QueryGuide.text(width: 500).split(separator: "\n").count == QueryGuide.rows.count)
  }

  @Test func `every keyword of the grammar has a row`() {
    let explained = QueryGuide.rows.flatMap(\.keywords)
    #expect(explained.sorted() == QueryKeyword.allCases.map(\.queryWord).sorted())
  }

  @Test func `every row shows a keyword that it explains`() {
    for row in QueryGuide.rows where !row.keywords.isEmpty {
      #expect(row.keywords.contains { row.form.hasPrefix("\($0):") }, "\(row.form)")
    }
  }
}
