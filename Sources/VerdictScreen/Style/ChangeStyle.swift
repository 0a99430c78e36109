import VerdictCore

extension SummaryChange {
  /// `Ada Example  ada-example  new, 3 claims`.
  package var line: Line {
    let seen = seen.map { "  seen \(CleanText($0.description))" as CleanText } ?? ""
    return Line([
      Run(CleanText(speaker), .speaker), Run("  \(CleanText(summary.text))  ", .muted),
      Run(words, kind.role), Run(seen, .muted),
    ])
  }

  /// The summary and, below it, what has become of its claims, each in full.
  package var lines: [Line] {
    [line]
      + (kind == .changed
        ? claims.flatMap { change in
          [Line("  ") + change.line] + change.details.dropFirst().map { Line("      ") + $0 }
        } : [])
  }
}

extension SummaryChange.Kind {
  fileprivate var role: Role {
    switch self {
    case .added: .agrees
    case .removed: .contradicts
    case .changed: .text
    }
  }
}

extension ClaimChange {
  /// `● real → ○ hype  Open weights make audits possible`.
  package var line: Line {
    var line = verdicts
    if let words { line = Line(words + "  ", .notice) + line }
    return line + Line("  ") + Line(CleanText(claim?.text ?? ""))
  }

  /// The claim, and below it what it said before and what its author says of the verdict before.
  package var details: [Line] {
    var lines = [Line(CleanText(claim?.text ?? ""))]
    if isReworded, let before {
      lines.append(Line([Run("before: ", .muted), Run(CleanText(before.text))]))
    }
    if let was { lines.append(Line([Run("was: ", .muted), Run(CleanText(was))])) }
    return lines
  }

  /// The verdict, or that before and that after.
  private var verdicts: Line {
    let after = claim.map { Line([$0.verdict.label]) } ?? Line()
    guard hasOtherVerdict, let before else { return after }
    return Line([before.verdict.label, Run(" → ")]) + after
  }
}
