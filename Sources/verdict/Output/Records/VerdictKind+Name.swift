import VerdictCore

extension VerdictKind {
  /// The name that queries use, and JSON.
  var queryWord: String {
    switch self {
    case .real: "real"
    case .partiallyTrue: "partial"
    case .hype: "hype"
    case .unproven: "unproven"
    case .unknown: "other"
    case .missing: "none"
    }
  }
}
