import VerdictCore

/// The links of what is under the cursor, to follow those into the library and to have others opened.
///
/// A single link is followed at once.
package struct LinkPicker: Picker {
  package static let choosing: Set<Action> = [.open, .openLinks]

  private let target: SummaryTarget
  private let hasSource: Bool
  /// Links that no text holds, in place of those of what is under the cursor; nil for those.
  private let given: [LinkTarget]?
  private var asked: Asked<Summary?>
  private var askedRelated: Asked<[ClaimIdentity: ClaimListing]>
  package var cursor = ListCursor()
  package var search = PickerSearch()

  /// - Parameters:
  ///   - target: What is under the cursor.
  ///   - hasSource: Whether the source of the talk is among the links.
  ///   - given: Links that no text holds, in place of those of the target; nil for those.
  package init(
    _ target: SummaryTarget, withSource hasSource: Bool, given: [LinkTarget]? = nil
  ) {
    self.target = target
    self.hasSource = hasSource
    self.given = given
    asked = Asked(.summary(target.summary))
    askedRelated = Asked(.relatedClaims(target.summary))
  }

  package var isReady: Bool { asked.isHere && askedRelated.isHere }

  package var title: CleanText { "Links" }

  package var rows: [LinkTarget] {
    if let given { return given }
    guard case .some(let summary?) = asked.value else { return [] }
    let related = askedRelated.value ?? [:]
    return hasSource
      ? LinkTarget.allWithSource(of: target, in: summary, related: related)
      : LinkTarget.all(of: target, in: summary, related: related)
  }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment) + askedRelated.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment) ?? askedRelated.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    guard
      asked.receive(answer, to: question, in: environment)
        || askedRelated.receive(answer, to: question, in: environment)
    else { return .stay }
    fitCursor(in: environment)
    return isReady && rows.count == 1 ? choose(rows[0]) : .stay
  }

  package func box(in body: Rect) -> PickerBox {
    let below = rows.isEmpty ? 0 : PickerBox.detailHeight
    return PickerBox(
      width: 100, height: max(1, rows.count) + below, count: rows.count, linesBelow: below, in: body
    )
  }

  package func empty(in environment: Environment) -> [Line] {
    let notice = asked.notice("looking…", in: environment)
    return notice.isEmpty ? [Line("No links here.", .muted)] : notice
  }

  package func lines(width: Int) -> (LinkTarget) -> Line {
    { target in
      let name = target.destination.name
      let role: Role = target.destination.isInside ? .speaker : .link
      let label = target.label.isEmpty ? name : target.label
      return Line(label, role) + Line(label == name ? "" : "  " + name, .muted)
    }
  }

  package func choose(_ target: LinkTarget) -> Outcome { target.destination.outcome }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    drawList(in: &frame, environment)
    guard let selected else { return }
    box(in: environment.body).drawDetail(
      [Line(selected.label), Line(selected.destination.whole, .muted)], in: &frame)
  }
}

extension LinkTarget.Destination {
  fileprivate var isInside: Bool { if case .address = self { false } else { true } }

  /// Where the link leads, in short: of an address the host that is asked.
  fileprivate var name: CleanText {
    if case .address(let address) = self, let link = try? WebLink(address) {
      return CleanText(link.host)
    }
    return whole
  }

  fileprivate var whole: CleanText {
    switch self {
    case .address(let address): CleanText(address)
    case .speaker(let speaker): CleanText(speaker.deslugged)
    case .summary(let slug): CleanText(slug.text)
    case .claim(let claim): CleanText(claim.description)
    }
  }

  /// The page that it is, or the work of opening what is outside the library.
  var outcome: Outcome {
    switch self {
    case .speaker(let speaker): return .open(Page(SpeakerPage(speaker)))
    case .summary(let slug): return .open(Page(SummaryPage(slug: slug)))
    case .claim(let claim):
      return .open(Page(SummaryPage(slug: claim.summary, claim: claim.claim)))
    case .address(let address):
      do throws(WebLinkProblem) {
        return .perform(.open(try WebLink(address)))
      } catch {
        return .tell(error.message)
      }
    }
  }
}
