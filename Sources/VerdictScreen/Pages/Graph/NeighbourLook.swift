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

extension Neighbour {
  /// `→` said here, `←` said by them, `↔` by both, `⚡` where the words conflict.
  package var arrow: CleanText {
    if isConflicting { return "⚡" }
    if isMutual { return "↔" }
    return said.isEmpty ? "←" : "→"
  }

  package var cleanName: CleanText { CleanText(speaker.name) }

  package var nameRole: Role { speaker.summaryCount == 0 ? .absentSpeaker : .speaker }

  /// What is said, and by whom, in words.
  package func sentences(centre: SpeakerNode) -> [Line] {
    Self.sentences(of: said, by: centre.name, about: speaker.name, reasons: saidReasons)
      + Self.sentences(of: heard, by: speaker.name, about: centre.name, reasons: heardReasons)
  }

  private static func sentences(
    of said: ConnectionKinds, by name: String, about other: String, reasons: [String]
  ) -> [Line] {
    let kinds = said.kinds
    return kinds.map { kind in
      let verb: CleanText = kind == .agrees ? " agrees with " : " contradicts "
      var line = Line([
        Run(CleanText(name), .speaker), Run(verb, kind.role), Run(CleanText(other), .speaker),
      ])
      if kind == kinds.last, !reasons.isEmpty {
        line = line + Line(": ") + MarkdownLayout.line(reasons.joined(separator: "; "))
      }
      return line
    }
  }
}
