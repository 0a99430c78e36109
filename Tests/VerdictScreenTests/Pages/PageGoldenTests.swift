import Foundation
import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct PageGoldenTests {
  typealias Page = (name: String, keys: String)

  static let pages: [Page] = [
    ("Summaries", ""), ("SummariesFiltered", "fff"), ("Claims", "2jj"), ("Summary", "<Enter>j"),
    ("SummaryPanel", "<Enter>]]]]]<Tab>"), ("Graph", "4"), ("GraphNeighbour", "4jj"),
    ("GraphDepth", "4dG"), ("Lines", "4]j"), ("Matrix", "4]]l"), ("Camps", "4]]z"),
    ("PathAsked", "4[t"), ("Path", ":path chen-li<Enter><Enter>j"), ("Findings", "4!j"),
    ("Compare", ":compare ada-example chen-li<Enter>j"),
    ("Speaker", "cj<Enter>"), ("Connections", "<Enter>c"), ("Filter", "2F<Space>"), ("Help", "?"),
    ("Filtering", "2/audit"), ("WrongQuery", "/audit verdict:hyp"), ("Nothing", "/unheard<Enter>"),
    ("SearchGuide", "7"), ("Overview", "5j"), ("Actions", "6j"), ("Tools", "6]"),
    ("Search", ":search audit*<Enter>j"),
    ("SearchOpened", ":search audit*<Enter><Enter>"), ("Found", "<Enter>/audit<Enter>nnnn"),
    ("Command", ":s<Tab><Tab>"), ("HelpFound", "?/page<Enter>"), ("Views", "v"),
    ("View", "v<Enter>"), ("Changes", "wj"), ("ChangesSeen", "wj"), ("Speakers", "3"),
    ("SpeakersByReal", "3:sort real<Enter>jjj"),
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
  static let sizes = [(120, 36), (80, 24), (44, 16)].map { Size(width: $0, height: $1) }

  private static func browser(_ page: Page, _ size: Size) -> Browser {
    let library =
      page.name.hasPrefix("Problems")
      ? Fixture.troubled : page.name == "ChangesSeen" ? Fixture.changed : Fixture.library
    var browser = Browser(
      library, width: size.width,
      height: size.height,
      recentQueries: ["audit*", "verdict:hype in:missed cost"], views: views)
    if page.name == "Changes" { browser.send(.filesChanged(changes)) }
    browser.press(page.keys)
    return browser
  }

  @Test(arguments: pages, sizes)
  func `the body of a page looks as it did`(page: Page, size: Size) throws {
    let frame = Self.browser(page, size).state.frame
    try Golden.expect(
      frame.goldenText(rows: 1..<size.height - 1), equals: Self.path("\(page.name)-\(size.name)"))
  }

  /// The first and the last row of each page; pages whose rows are the same are named together.
  @Test(arguments: sizes)
  func `heads and feet look as they did`(size: Size) throws {
    let frames = Self.pages.map { ($0.name, Self.browser($0, size).state.frame) }
    var sections: [(rows: String, names: [String])] = []
    for row in [0, size.height - 1] {
      let first = sections.count
      for (name, frame) in frames {
        let text = frame.goldenText(rows: row..<row + 1)
        if let known = sections[first...].firstIndex(where: { $0.rows == text }) {
          sections[known].names.append(name)
        } else {
          sections.append((text, [name]))
        }
      }
    }
    let text = sections.map { $0.names.joined(separator: ", ") + "\n" + $0.rows }
    try Golden.expect(text.joined(separator: "\n"), equals: Self.path("Chrome-\(size.name)"))
  }

  @Test(arguments: pages)
  func `a screen too small for a page says so, and any other is drawn whole`(page: Page) {
    var browser = Self.browser(page, Size(width: 80, height: 24))
    for width in 0...24 {
      for height in 0...8 {
        let size = Size(width: width, height: height)
        browser.send(.resized(size))
        let frame = browser.state.frame
        #expect(frame.size == size)
        #expect(frame.isWhole, "\(size.name)")
        guard width > 0, height > 0 else { continue }
        let plea = CleanText("too small: 20×5 is the least").fitted(to: width).padded(to: width)
        let isTooSmall = width < 20 || height < 5
        #expect((frame.text(ofRow: 0) == plea.string) == isTooSmall, "\(size.name)")
        let isBlank = frame.cells.dropFirst(width).allSatisfy { $0 == .blank }
        #expect(isBlank == (isTooSmall || height == 1), "\(size.name)")
      }
    }
  }

  @Test func `a printed summary looks as it did`() throws {
    let answer = Fixture.library.answer(
      Question(.neighbourhood(Fixture.ada.speaker.slug), version: 0))
    guard case .neighbourhood(let neighbourhood) = answer else {
      Issue.record("the library answers \(answer)")
      return
    }
    for width in Self.documentWidths {
      let frame = SummaryDocument.frame(Fixture.ada, neighbourhood, width: width)
      try Golden.expect(
        frame.goldenText(rows: 0..<frame.size.height), equals: Self.path("Document-\(width)"))
    }
  }

  @Test func `every golden is one that a test asks for`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../Golden").standardized.path
    let found = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }
    let names = Self.pages.map(\.name) + ["Chrome"]
    let asked =
      names.flatMap { name in Self.sizes.map { "\(name)-\($0.name)" } }
      + Self.documentWidths.map { "Document-\($0)" }
    #expect(Set(found) == Set(asked.map { "\($0).txt" }))
  }

  private static func path(_ name: String) -> String {
    "Tests/VerdictScreenTests/Golden/\(name).txt"
  }
}

extension Size {
  fileprivate var name: String { "\(width)x\(height)" }
}
