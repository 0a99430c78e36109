import VerdictCore

/// What is worth a look about speakers taken together, to go there.
package struct FindingPicker: Picker {
  /// The speaker whose findings come first.
  private let focus: Slug?
  private var asked = Asked<[Finding]>(.findings)
  package var cursor = ListCursor()
  package var search = PickerSearch()

  /// The findings that are listed; nil for all.
  private let kind: Finding.Kind?

  package init(about focus: Slug? = nil, only kind: Finding.Kind? = nil) {
    self.focus = focus
    self.kind = kind
  }

  package var isReady: Bool { asked.isHere }
  package var title: CleanText {
    kind.map { "Worth a look: \($0.word)" } ?? "Worth a look"
  }

  package var rows: [Finding] {
    let all = (asked.value ?? []).filter { kind == nil || $0.kind == kind }
    guard let focus else { return all }
    return all.filter { $0.speakers.contains(focus) } + all.filter { !$0.speakers.contains(focus) }
  }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    if asked.receive(answer, to: question, in: environment) { fitCursor(in: environment) }
    return .stay
  }

  /// Below the rows stands the one under the cursor in full.
  package func box(in body: Rect) -> PickerBox {
    PickerBox(
      width: 110, height: min(24, body.height - 4), count: rows.count,
      linesBelow: PickerBox.detailHeight, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    let notice = asked.notice("looking…", in: environment)
    return notice.isEmpty ? [Line("No findings.", .muted)] : notice
  }

  package func lines(width: Int) -> (Finding) -> Line {
    { Line([Run($0.kind.word.padded(to: 15), .notice), Run(CleanText($0.message))]) }
  }

  package func choose(_ finding: Finding) -> Outcome { .open(finding.page) }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    drawList(in: &frame, environment)
    guard let selected else { return }
    box(in: environment.body).drawDetail([Line(CleanText(selected.message))], in: &frame)
  }
}

extension Finding {
  /// Where one sees what it is about.
  fileprivate var page: Page {
    switch kind {
    case .bothReal, .conflicting, .otherVerdict:
      let pair = claims.count > 1 ? ClaimPairKey(claims[0], claims[1]) : nil
      return Page(ComparePage(Array(speakers.prefix(2)), showing: pair))
    case .oneSided, .nearMiss: return Page(GraphPage(centre: speakers[0]))
    }
  }
}
