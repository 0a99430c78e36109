import VerdictCore

@testable import VerdictScreen

/// A compare page on a screen of its own, set up from an answer.
struct ComparedScreen {
  private(set) var page: ComparePage
  private(set) var environment: Environment

  init(_ comparison: SpeakerComparison, width: Int = 120, height: Int = 36) {
    page = ComparePage(comparison.speakers.map(\.node.slug))
    environment = Self.environment(width, height)
    answer(comparison)
  }

  var layout: CompareLayout? { page.layout(in: environment.body) }

  /// What the page shows, the rows above and below its body included.
  var frame: Frame {
    let body = environment.body
    var frame = Frame(size: Size(width: body.width, height: body.height + 2))
    page.draw(in: &frame, environment)
    return frame
  }

  var rows: [String] {
    let frame = frame
    return (0..<frame.size.height).map { y in
      String(frame.text(ofRow: y).reversed().drop { $0 == " " }.reversed())
    }
  }

  var screen: String { rows.joined(separator: "\n") }

  /// The text of the cells under the cursor.
  var selectedText: String {
    frame.cells.filter { $0.style.selection == .focused }.map(\.text).joined()
  }

  /// Gives a newer answer.
  mutating func answer(_ comparison: SpeakerComparison) {
    environment.version += 1
    for question in page.questions(in: environment) {
      _ = page.receive(.comparison(comparison), to: question, in: environment)
    }
  }

  /// What the last row says of the search.
  var note: String? {
    page.note(in: environment)?.runs.map(\.text.string).joined()
  }

  /// Types words after `/` and accepts them.
  mutating func search(_ text: String) {
    page.startSearch()
    for end in text.indices { _ = page.search(for: String(text[...end]), in: environment) }
    _ = page.acceptSearch()
  }

  mutating func resize(_ width: Int, _ height: Int) {
    let version = environment.version
    environment = Self.environment(width, height)
    environment.version = version
    page.layOut(in: environment)
  }

  @discardableResult
  mutating func perform(_ actions: Action...) -> Outcome {
    actions.reduce(.stay) { page.perform($1, in: environment) }
  }

  mutating func click(_ x: Int, _ y: Int) -> Outcome { page.click(x: x, y: y, in: environment) }

  mutating func scroll(by rows: Int) {
    page.scroll(by: rows, x: 5, y: 12, in: environment)
  }

  /// The page of the claim that a page opened is to show, as `summary#claim`.
  static func opened(_ claim: SpokenClaim) -> Outcome {
    .open(Page(SummaryPage(slug: claim.identity.summary, claim: claim.identity.claim)))
  }

  private static func environment(_ width: Int, _ height: Int) -> Environment {
    Environment(
      body: Rect(x: 0, y: 1, width: width, height: height - 2), version: 0,
      totals: LibraryTotals(), isScanning: false, libraryName: "~/talks", recentQueries: [],
      views: [])
  }
}
