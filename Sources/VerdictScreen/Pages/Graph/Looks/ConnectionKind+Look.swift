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
