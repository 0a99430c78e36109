import VerdictCore

extension ProblemsPage {
  /// Errors, warnings and notes, each with its number; by their first letters where room is short.
  package func corner(_ totals: LibraryTotals) -> [Line] {
    guard let counts = asked.value?.counts else { return [] }
    let given = Diagnostic.Severity.allCases.compactMap { severity in
      counts[severity].map { (severity, $0) }
    }
    return [
      .joined(given.map { Line($0.noun(for: $1), $0.role) }, by: Run("  ")),
      .joined(given.map { Line("\($0.letter)\($1)", $0.role) }, by: Run(" ")),
    ]
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    let areas = ProblemAreas(environment.body)
    frame.draw(status(in: environment), in: areas.status)
    list(in: environment.body).drawBarred(cursor, in: &frame) { index, rect, frame in
      draw(rows[index], in: &frame, rect: rect)
      return true
    }
    if rows.isEmpty { drawEmpty(in: &frame, rect: areas.list.inset(left: 1), environment) }
    guard let selected, areas.detail.height > 0 else { return }
    frame.drawDivider(in: areas.divider)
    frame.draw(detail(of: selected, width: areas.detail.width), in: areas.detail)
  }

  func list(in body: Rect) -> ListBox { ListBox(ProblemAreas(body).list, count: rows.count) }

  /// How many rows there are, in which order, and what is left out.
  private func status(in environment: Environment) -> Line {
    let all = asked.value?.unfilteredCount ?? 0
    let rest = rows.count == all ? "" : "\(rows.count) of " as CleanText
    var line = Line(
      asked.value == nil ? " " + CountedWord.problem.many : " " + rest + "\(all, .problem)")
    line = line + Line("  \(order.words)", .muted)
    if !asked.isHere, asked.failure(in: environment) == nil {
      line = line + Line("  reading…", .progress)
    }
    guard !words.isEmpty else { return line }
    return line + Line([Run("   /", .key), Run(CleanText(words), .notice)])
      + Line("   \(all - rows.count) hidden", .notice)
  }

  /// Severity, location, message and, where there is room, the rule.
  private func draw(_ problem: Problem, in frame: inout Frame, rect: Rect) {
    let diagnostic = problem.diagnostic
    let table = Table<Column, Never>(
      width: rect.width,
      [
        .init(.severity, width: 9, gap: 0),
        .init(.location, width: min(40, max(0, rect.width - 9) / 3)), .init(.message),
        .init(.rule, width: 24, from: 98),
      ])
    frame.draw(
      CleanText(diagnostic.severity.word), diagnostic.severity.role,
      in: rect.columns(table[.severity]))
    let location = rect.columns(table[.location])
    frame.draw(problem.location(width: location.width), .muted, in: location)
    frame.draw(
      CleanText(DiagnosticFormatter.message(diagnostic)), in: rect.columns(table[.message]))
    frame.draw(CleanText(diagnostic.rule), .muted, in: rect.columns(table[.rule]))
  }

  /// The row under the cursor in full.
  private func detail(of problem: Problem, width: Int) -> [Line] {
    let diagnostic = problem.diagnostic
    let location: CleanText =
      "\(CleanText(problem.file.description)):\(diagnostic.location.line):\(diagnostic.location.column)"
    let message = CleanText(DiagnosticFormatter.message(diagnostic))
    let hint: CleanText =
      problem.summary == nil ? "The file gives no summary that could be opened." : ""
    return TextWrap.wrap(
      Line([Run(location, .heading), Run("  \(CleanText(diagnostic.rule))", .muted)]), width: width)
      + TextWrap.wrap(message, width: width) + [Line(hint, .muted)]
  }

  private func drawEmpty(in frame: inout Frame, rect: Rect, _ environment: Environment) {
    let lines: [Line]
    let keys = environment.keys
    if asked.value == nil {
      lines = asked.notice("", in: environment)
    } else if !words.isEmpty {
      lines = [
        Line([Run("No problem holds "), Run("“\(CleanText(words))”", .notice)]),
        Line(
          "\(keys.label(.back)) shows all, \(keys.label(.search)) looks for something else.", .muted
        ),
      ]
    } else if environment.isScanning {
      lines = []
    } else {
      lines = [
        Line("No problems in \(environment.libraryName)."),
        Line("What the rules find in files appears here by itself.", .muted),
      ]
    }
    frame.draw(lines.flatMap { TextWrap.wrap($0, width: rect.width) }, in: rect)
  }
}

/// What stands side by side in a row.
private enum Column {
  case severity
  case location
  case message
  case rule
}

/// Which part of the page shows what.
private struct ProblemAreas {
  let status: Rect
  let list: Rect
  let divider: Rect
  /// The row under the cursor in full; empty on a small screen.
  let detail: Rect

  init(_ body: Rect) {
    let (status, rest) = body.splitTop(1)
    self.status = status
    let split = Split(rest, top: rest.height >= 12 ? rest.height - 5 : rest.height)
    list = split.first
    divider = split.divider
    detail = split.second.inset(left: 1, right: 1)
  }
}

extension Problem {
  /// `file.md:12`, with the start of the path cut where it does not fit.
  fileprivate func location(width: Int) -> CleanText {
    let line: CleanText = ":\(diagnostic.location.line)"
    let path = CleanText(file.description)
    let room = max(0, width - line.width)
    guard path.width > room else { return path + line }
    let (end, _) = path.dropping(path.width - room + 1)
    return "…" + end + line
  }
}

extension Diagnostic.Severity {
  fileprivate var role: Role {
    switch self {
    case .error: .problem
    case .warning: .notice
    case .note: .muted
    }
  }

  /// `E`, `W` or `N`.
  fileprivate var letter: CleanText { CleanText(word.prefix(1).uppercased()) }

  /// `1 error`, `2 warnings`.
  fileprivate func noun(for count: Int) -> CleanText {
    "\(count, CountedWord(CleanText(word)))"
  }
}
