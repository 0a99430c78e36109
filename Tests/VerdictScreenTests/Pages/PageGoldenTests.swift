import Foundation
import TestSupport
import Testing
import VerdictScreen

struct PageGoldenTests {
  static let pages: [(name: String, keys: String)] = [
    ("Summaries", ""), ("SummariesFiltered", "fff"), ("Claims", "2jj"), ("Summary", "<Enter>j"),
    ("SummaryPanel", "<Enter>]]]]]<Tab>"), ("Graph", "4"), ("GraphNeighbour", "4jj"),
    ("Speaker", "cj<Enter>"), ("Connections", "<Enter>c"), ("Filter", "2F<Space>"), ("Help", "?"),
  ]
  static let documentWidths = [120, 80, 40]
  static let sizes = [(200, 60), (120, 36), (80, 24), (40, 12), (20, 6), (19, 4), (1, 1), (0, 0)]

  @Test(arguments: pages, sizes)
  func `a page looks as it did`(page: (name: String, keys: String), size: (Int, Int)) throws {
    var browser = Browser(Fixture.library, width: size.0, height: size.1)
    browser.press(page.keys)
    try Golden.expect(
      browser.state.frame.goldenText,
      equals: "Tests/VerdictScreenTests/Golden/\(page.name)-\(size.0)x\(size.1).txt")
  }

  @Test func `a printed summary looks as it did`() throws {
    for width in Self.documentWidths {
      guard
        case .neighbourhood(let neighbourhood) = Fixture.library.answer(
          .neighbourhood(Fixture.ada.speaker.slug, version: 0))
      else { return }
      let frame = SummaryDocument.frame(Fixture.ada, neighbourhood, width: width)
      try Golden.expect(
        frame.goldenText, equals: "Tests/VerdictScreenTests/Golden/Document-\(width).txt")
    }
  }

  @Test func `every golden is one that a test asks for`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../Golden").standardized.path
    let found = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }
    let asked =
      Self.pages.flatMap { page in
        Self.sizes.map { "\(page.name)-\($0.0)x\($0.1).txt" }
      } + Self.documentWidths.map { "Document-\($0).txt" }
    #expect(Set(found) == Set(asked))
  }
}
