import VerdictCore

extension LibraryChange {
  var role: Role {
    switch kind {
    case .added: .agrees
    case .removed: .contradicts
    case .verdicts: .notice
    case .claims: .text
    case .text: .muted
    }
  }
}

extension Finding.Kind {
  /// In at most 14 cells.
  var word: CleanText {
    switch self {
    case .bothReal: "both real"
    case .conflicting: "conflicting"
    case .otherVerdict: "other verdict"
    case .oneSided: "one-sided"
    case .nearMiss: "near miss"
    }
  }
}
