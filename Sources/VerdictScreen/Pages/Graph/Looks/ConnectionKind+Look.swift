import VerdictCore

extension ConnectionKind {
  package var role: Role {
    switch self {
    case .agrees: .agrees
    case .contradicts: .contradicts
    }
  }

  /// Who says it of whom, and why.
  package func sentence(_ source: Run, _ target: Run, reasons: [String] = []) -> Line {
    .joined(
      [
        Line([source, Run(" \(verb) ", role), target]),
        .joined(reasons.map { MarkdownLayout.line($0) }, by: Run("; ")),
      ], by: Run(": "))
  }

  /// What a connection's line is drawn with: solid or dashed.
  package var dash: CleanText {
    switch self {
    case .agrees: "─"
    case .contradicts: "╌"
    }
  }
}

extension TieSign {
  package var role: Role {
    switch self {
    case .agrees: .agrees
    case .contradicts: .contradicts
    case .conflicting: .conflict
    }
  }
}

extension PathWords {
  /// What the first speaker is to the last.
  package func line(from first: Run, to last: Run) -> Line {
    Line([first, Run(" is \(relationToLast) "), last])
  }
}
