import VerdictCore

extension ConnectionKind {
  package var role: Role {
    switch self {
    case .agrees: .agrees
    case .contradicts: .contradicts
    }
  }

  package var word: CleanText {
    switch self {
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    }
  }

  /// Between who says it and of whom.
  package var verb: CleanText {
    switch self {
    case .agrees: "agrees with"
    case .contradicts: "contradicts"
    }
  }

  /// Between of whom it is said and who says it.
  package var heardVerb: CleanText {
    switch self {
    case .agrees: "agreed with by"
    case .contradicts: "contradicted by"
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

  /// `+` or `−`, so that the kind shows without colour.
  package var sign: CleanText {
    switch self {
    case .agrees: "+"
    case .contradicts: "−"
    }
  }
}

extension ConnectionKinds {
  /// `+`, `−`, or `±` for both; nil for nothing.
  package var mark: CleanText? {
    isEmpty ? nil : kinds.count > 1 ? "±" : kinds[0].sign
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
