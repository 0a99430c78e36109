import TestSupport
import Testing
import VerdictCore

@testable import VerdictScreen

struct TableTests {
  private enum Column: CaseIterable { case name, mark, text, count }

  private static func table(_ width: Int) -> Table<Column, String> {
    Table(
      width: width,
      [
        .init(.name, "name", by: "name", width: 8, gap: 1), .init(.mark, width: 1, gap: 1),
        .init(.text, "text", by: "text"),
        .init(.count, "count", by: "count", width: 6, from: 30, isRightAligned: true),
      ])
  }

  @Test func `one column takes what the others leave`() {
    let table = Self.table(40)
    #expect(Column.allCases.map { table[$0] } == [0..<8, 9..<10, 11..<32, 34..<40])
  }

  @Test func `a column without room is left out, and its gap with it`() {
    let table = Self.table(29)
    #expect(table.names == [.name, .mark, .text])
    #expect(table[.text] == 11..<29)
    #expect(table[.count].isEmpty)
  }

  @Test func `columns stand in order, apart, and inside`() {
    for width in cases(Array(0...60)) {
      let cells = Column.allCases.map { Self.table(width)[$0] }.filter { !$0.isEmpty }
      #expect(cells.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= width })
      for (left, right) in zip(cells, cells.dropFirst()) {
        #expect(left.upperBound < right.lowerBound)
      }
    }
  }

  @Test func `titles stand over their columns, and are clicked there`() {
    let table = Self.table(40)
    let heads = table.heads(sortedBy: "text")
    #expect(heads.text.string == "name       text                    count")
    #expect(heads.runs.filter { $0.role == .active }.map(\.text.string) == ["text"])
    let keys = (0..<40).map { table.key(at: $0) ?? "-" }
    #expect(keys[0] == "name" && keys[8] == "-" && keys[9] == "-" && keys[20] == "text")
    #expect(keys[33] == "-" && keys[39] == "count")
  }

  @Test func `there are no heads where no column has a title`() {
    #expect(!Table<Column, Never>(width: 20, [.init(.text)]).hasHeads)
    #expect(Self.table(20).hasHeads)
  }
}
