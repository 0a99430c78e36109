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

  /// One cell of a connection's line across: solid or dashed.
  package var dash: CleanText {
    switch self {
    case .agrees: "─"
    case .contradicts: "╌"
    }
  }

  /// One cell of a connection's line downwards: solid or dashed.
  package var post: CleanText {
    switch self {
    case .agrees: "│"
    case .contradicts: "╎"
    }
  }
}

extension ConnectionKinds {
  /// `+`, `−` or `±` in its colour; nil for nothing.
  package var markRun: Run? { mark.map { Run($0, sign.role) } }
}

extension EdgeSign {
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

extension ConnectionGraph {
  /// Who says what of whom.
  package func sentence(_ edge: GraphEdge) -> Line {
    edge.kind.sentence(speakers[edge.source].run, speakers[edge.target].run)
  }
}

extension TwoSided {
  /// `→` said here, `←` said by them, `↔` by both, `⚡` where the words conflict.
  package var arrow: CleanText {
    if isConflicting { return "⚡" }
    if isMutual { return "↔" }
    return outgoing.isEmpty ? "←" : "→"
  }

  /// The line from here to there in 7 cells: solid and `+` agrees, dashed and `−` contradicts.
  ///
  /// An arrow there says what is said here, one here what is said there; `↔` there stands for both.
  /// Where they conflict, beside `⚡` stands on either side what is said there of the other.
  package func link(pointsLeft: Bool = false) -> Line {
    let dash = kind.dash
    let outward: CleanText = pointsLeft ? "←" : "→"
    let inward: CleanText = pointsLeft ? "→" : "←"
    let there = isMutual ? "↔" : outgoing.isEmpty ? dash : outward
    let here = outgoing.isEmpty ? inward : dash
    let parts =
      isConflicting
      ? [here, incoming.mark ?? dash, "⚡", outgoing.mark ?? dash, dash, there]
      : [here, dash, dash, kind.sign, dash, dash, there]
    return Line((pointsLeft ? parts.reversed() : parts).reduce(CleanText(""), +), sign.role)
  }

  /// What is said, and by whom, in words.
  package func sentences(
    of here: SpeakerNode, and there: SpeakerNode,
    reasons: (outgoing: [ConnectionKind: [String]], incoming: [ConnectionKind: [String]])
  ) -> [Line] {
    outgoing.sentences(by: here, about: there, reasons: reasons.outgoing)
      + incoming.sentences(by: there, about: here, reasons: reasons.incoming)
  }
}

extension ConnectionKinds {
  fileprivate func sentences(
    by speaker: SpeakerNode, about other: SpeakerNode, reasons: [ConnectionKind: [String]]
  ) -> [Line] {
    kinds.map { kind in
      kind.sentence(
        Run(speaker.cleanName, .speaker), Run(other.cleanName, .speaker),
        reasons: reasons[kind] ?? [])
    }
  }
}

extension RelatedClaims {
  /// `− One claim  against  Another`: on what exactly two speakers stand together or apart.
  package var line: Line {
    Line([
      Run("\(kind.sign) ", kind.role), Run(CleanText(source.text)),
      Run(kind == .agrees ? "  with  " : "  against  ", kind.role), Run(CleanText(target.text)),
    ])
  }
}
