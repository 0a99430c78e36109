import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct PageGoldenTests {
  static let pages: [(name: String, keys: String)] = [
    ("Summaries", ""), ("SummariesFiltered", "fff"), ("Claims", "2jj"), ("Summary", "<Enter>j"),
    ("SummaryPanel", "<Enter>]]]]]<Tab>"), ("Graph", "4"), ("GraphNeighbour", "4jj"),
    ("GraphDepth", "4dG"), ("Lines", "4]j"), ("Matrix", "4]]l"), ("Camps", "4]]z"),
    ("PathAsked", "4[t"), ("Path", ":path chen-li<Enter><Enter>j"), ("Findings", "4!j"),
    ("Compare", ":compare ada-example chen-li<Enter>j"),
    ("Speaker", "cj<Enter>"), ("Connections", "<Enter>c"), ("Filter", "2F<Space>"), ("Help", "?"),
    ("Filtering", "2/audit"), ("WrongQuery", "/audit verdict:hyp"), ("Nothing", "/unheard<Enter>"),
    ("SearchGuide", "7"), ("Search", ":search audit*<Enter>j"),
    ("SearchOpened", ":search audit*<Enter><Enter>"), ("Found", "<Enter>/audit<Enter>nnnn"),
    ("Command", ":s<Tab><Tab>"), ("HelpFound", "?/page<Enter>"), ("Views", "v"),
    ("View", "v<Enter>"), ("Changes", "wj"), ("Speakers", "3"), ("SpeakersByReal", "3sssjjj"),
    ("SpeakersFiltered", "3/chips<Enter>"), ("Problems", "8j"),
    ("ProblemsFiltered", "8/date<Enter>"),
  ]
  static let views = [
    SavedView(name: "only hype", list: .claims, query: "verdict:hype"),
    SavedView(name: "audits", query: "audit*"),
  ]
  static let changes = [
    LibraryChange(summary: Fixture.ada.slug, kind: .verdicts(count: 2, first: Fixture.slug("a"))),
    LibraryChange(
      summary: Fixture.bela.slug, kind: .claims(added: 1, removed: 3, first: Fixture.slug("b"))),
    LibraryChange(summary: Fixture.chen.slug, kind: .added),
    LibraryChange(summary: Fixture.slug("nobody-yet"), kind: .removed),
    LibraryChange(summary: Fixture.chen.slug, kind: .text),
  ]
  static let documentWidths = [120, 80, 40]
  static let sizes = [(200, 60), (120, 36), (80, 24), (40, 12), (20, 6), (19, 4), (1, 1), (0, 0)]

  @Test(arguments: pages, sizes)
  func `a page looks as it did`(page: (name: String, keys: String), size: (Int, Int)) throws {
    var browser = Browser(
      page.name.hasPrefix("Problems") ? Fixture.troubled : Fixture.library, width: size.0,
      height: size.1,
      recentQueries: ["audit*", "verdict:hype in:missed cost"], views: Self.views)
    if page.name == "Changes" { browser.send(.filesChanged(Self.changes)) }
    browser.press(page.keys)
    try Golden.expect(
      browser.state.frame.goldenText,
      equals: "Tests/VerdictScreenTests/Golden/\(page.name)-\(size.0)x\(size.1).txt")
  }

  @Test func `a printed summary looks as it did`() throws {
    for width in Self.documentWidths {
      guard
        case .neighbourhood(let neighbourhood) = Fixture.library.answer(
          Question(.neighbourhood(Fixture.ada.speaker.slug), version: 0))
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
