import Algorithms
import VerdictCore

/// What changed since the reader was last here, to go to one of the changes.
///
/// Where it is not kept what they saw, the list holds what changed while they browse.
package struct ChangePicker: Picker {
  /// A row of the list.
  package enum Row: Hashable, Sendable {
    /// A summary that changed; the rows of its claims follow.
    case summary(SummaryChange)
    case claim(ClaimChange, of: Slug)
    /// A change that was seen while the library was browsed.
    case timed(TimedChange)
  }

  private var asked = Asked<ChangeReport?>(.changes)
  /// What changed while the library was browsed, the newest first.
  private var session: [TimedChange]
  package private(set) var rows: [Row] = []
  package var cursor = ListCursor()
  package var search = PickerSearch()

  /// - Parameter changes: Those since the program was started, the newest first.
  package init(_ changes: [TimedChange]) { session = changes }

  package var context: KeyContext { .changes }
  package var isCounted: Bool { report == nil }

  package var title: CleanText {
    guard let report, report.count > 0 else { return "What changed" }
    let told = report.changes.count
    return told < report.count
      ? "What changed  \(told) of \(report.count, .summary)"
      : "What changed  \(report.count, .summary)"
  }

  package var isReady: Bool { asked.isHere }

  private var report: ChangeReport? { asked.value ?? nil }

  // MARK: What it asks for

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    let isMine = asked.receive(answer, to: question, in: environment) {
      if case .changes(let report) = $0 { .some(report) } else { nil }
    }
    if isMine { listRows(in: environment) }
    return .stay
  }

  /// Takes in what has changed meanwhile, the newest first; the cursor stays on its row.
  mutating func update(to changes: [TimedChange], in environment: Environment) {
    session = changes
    listRows(in: environment)
  }

  /// Makes the rows anew; the cursor stays on its row where that is still there.
  private mutating func listRows(in environment: Environment) {
    let pointed = selected
    if let report {
      rows = report.changes.flatMap { change -> [Row] in
        let claims = change.kind == .changed ? change.claims : []
        return [.summary(change)] + claims.map { .claim($0, of: change.summary) }
      }
    } else {
      rows = asked.isHere ? session.map(Row.timed) : []
    }
    fitCursor(in: environment)
    if let pointed, let index = shown.firstIndex(where: { $0.isSame(as: pointed) }) {
      cursor.move(to: index, in: list(in: environment.body))
    }
  }

  // MARK: What it shows

  package func box(in body: Rect) -> PickerBox {
    PickerBox(
      width: report == nil ? 76 : 110,
      height: max(4, rows.count) + (hasDetail ? PickerBox.detailHeight : 0),
      count: rows.count, linesBelow: hasDetail ? PickerBox.detailHeight : 0, in: body)
  }

  /// Whether a claim stands in full below the rows.
  private var hasDetail: Bool {
    rows.contains { if case .claim = $0 { true } else { false } }
  }

  package func empty(in environment: Environment) -> [Line] {
    let notice = asked.notice("looking…", in: environment)
    if !notice.isEmpty { return notice }
    guard let report else {
      return [
        Line("Nothing has changed since verdict was started."), Line(),
        Line("Changes to the library's files appear here by themselves.", .muted),
      ]
    }
    guard let begins = report.begins else {
      return [
        Line("Nothing is known yet of what you saw before."), Line(),
        Line("What changes from now on appears here.", .muted),
      ]
    }
    return [
      Line("Nothing has changed since you last saw it."), Line(),
      Line("Noted since \(CleanText(begins.description)).", .muted),
    ]
  }

  package func lines(width: Int) -> (Row) -> Line {
    let timeWidth = session.map(\.time.width).max() ?? 0
    return { row in
      switch row {
      case .summary(let change): change.line
      case .claim(let change, _): Line("  ") + change.line
      case .timed(let timed): timed.line(width: width, timeWidth: timeWidth)
      }
    }
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    drawList(in: &frame, environment)
    guard hasDetail, case .claim(let change, _)? = selected else { return }
    box(in: environment.body).drawDetail(change.details, in: &frame)
  }

  // MARK: What keys do

  package func idleActions(in environment: Environment) -> Set<Action> {
    (selected == nil ? Self.choosing : []).union((report?.count ?? 0) > 0 ? [] : [.seeAll])
  }

  package func choose(_ row: Row) -> Outcome {
    switch row {
    case .timed(let timed): .open(timed.change.page)
    case .claim(let change, let slug):
      .open(Page(SummaryPage(slug: slug, claim: change.after?.slug)))
    case .summary(let change) where change.kind == .removed: .tell("this summary is gone")
    case .summary(let change):
      .open(
        Page(
          SummaryPage(
            slug: change.summary,
            claim: change.kind == .changed
              ? change.claims.firstNonNil { $0.after?.slug } : nil)))
    }
  }
}

extension ChangePicker.Row {
  /// Whether two rows are about the same thing, whatever has become of it meanwhile.
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.summary(let one), .summary(let other)): one.summary == other.summary
    case (.claim(let one, let slug), .claim(let other, let otherSlug)):
      slug == otherSlug && one.claim?.slug == other.claim?.slug
    default: self == other
    }
  }
}

extension TimedChange {
  /// The time, the summary and what has become of it.
  fileprivate func line(width: Int, timeWidth: Int) -> Line {
    let time = timeWidth > 0 ? Line(time.padded(to: timeWidth + 2), .muted) : Line()
    var label = Line(change.words, change.role)
    if case .verdicts(_, _, let verdicts?) = change.kind {
      label =
        label
        + Line([
          Run(": "), Run(verdicts.before.text, .verdict(verdicts.before)), Run(" → "),
          Run(verdicts.after.text, .verdict(verdicts.after)),
        ])
    }
    let room = max(0, width - time.width - label.width - 2)
    let name = CleanText(change.summary.text).fitted(to: room)
    return time + Line(name.padded(to: min(24, room)) + "  ", .speaker) + label
  }
}

extension KeyContext {
  package static let changes = KeyContext("changes", [.opens, .searches])
}
