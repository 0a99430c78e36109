import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

@testable import VerdictApp

struct ListPrintingTests {
  private let fixture: LibraryFixture
  private let library: Library

  init() throws {
    fixture = try LibraryFixture([
      "ada.md": LibraryFixture.summary("Ada Example"), "bo.md": LibraryFixture.summary("Bo"),
    ])
    library = try fixture.libraries().openUpToDate(nil)
  }

  private func printed(_ words: String..., limit: Int? = nil) throws -> [String] {
    var slugs: [String] = []
    try ListPrinting<SummaryListing>(.summary, words, limit: limit).run(on: library) {
      try $0.summaries(filter: $1, order: ListOrder(.speaker), range: $2).window
    } print: { rows in
      try rows.each { slugs.append($0.slug.text) }
    }
    return slugs
  }

  @Test func `the rows that a query finds are printed, no more than the limit`() throws {
    #expect(try printed() == ["ada", "bo"])
    #expect(try printed("speaker:bo") == ["bo"])
    #expect(try printed(limit: 1) == ["ada"])
  }

  @Test func `an empty list says what was asked, and what may have been meant`() {
    do {
      _ = try printed("speaker:ada-exmaple", "wet")
      Issue.record("something was found")
    } catch let failure as Failure {
      let text = failure.message[0]
      #expect(text.hasPrefix("no summaries in '\(library.root)' match 'speaker:ada-exmaple wet'. "))
      #expect(failure.status == 1)
    } catch {
      Issue.record(error)
    }
  }

  @Test func `a query that cannot be read is shown with its place`() {
    #expect(throws: Failure.self) { try ListPrinting<SummaryListing>(.summary, ["verdict:"]) }
  }
}
