import VerdictCore

@testable import VerdictScreen

/// A compare page on a screen of its own, set up from an answer.
struct ComparedScreen {
  private(set) var page: ComparePage
  private(set) var surroundings: Surroundings

  init(_ comparison: SpeakerComparison, width: Int = 120, height: Int = 36) {
    page = ComparePage(comparison.speakers.map(\.node.slug))
    surroundings = Self.surroundings(width, height)
    answer(comparison)
  }

  var layout: CompareLayout? { page.layout(in: surroundings.body) }

  /// What the page shows, the rows above and below its body included.
  var frame: Frame {
    let body = surroundings.body
    var frame = Frame(size: Size(width: body.width, height: body.height + 2))
    page.draw(in: &frame, surroundings)
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
    surroundings.version += 1
    for question in page.questions(in: surroundings) {
      _ = page.receive(.comparison(comparison), to: question, in: surroundings)
    }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    let version = surroundings.version
    surroundings = Self.surroundings(width, height)
    surroundings.version = version
    page.layOut(in: surroundings)
  }

  @discardableResult
  mutating func perform(_ actions: Action...) -> Outcome {
    actions.reduce(.stay) { page.perform($1, in: surroundings) }
  }

  mutating func click(_ x: Int, _ y: Int) -> Outcome { page.click(x: x, y: y, in: surroundings) }

  mutating func scroll(by rows: Int) {
    page.scroll(by: rows, x: 5, y: 12, in: surroundings)
  }

  /// The page of the claim that a page opened is to show, as `summary#claim`.
  static func opened(_ claim: SpokenClaim) -> Outcome {
    .open(Page(SummaryPage(slug: claim.identity.summary, claim: claim.identity.claim)))
  }

  private static func surroundings(_ width: Int, _ height: Int) -> Surroundings {
    Surroundings(
      body: Rect(x: 0, y: 1, width: width, height: height - 2), version: 0,
      totals: LibraryTotals(), isScanning: false, libraryName: "~/talks", recentQueries: [],
      views: [])
  }
}
