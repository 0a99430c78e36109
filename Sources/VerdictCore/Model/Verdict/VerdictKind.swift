/// What a verdict counts as: the four of the format, one in other words, or none at all.
///
/// The index keeps the raw value.
public enum VerdictKind: Int, CaseIterable, Hashable, Sendable {
  case real = 0
  case partiallyTrue = 1
  case hype = 2
  case unproven = 3
  case unknown = 4
  case missing = 5

  /// The mark authors write before the word; empty for verdicts that the format does not name.
  public var mark: String {
    switch self {
    case .real: "🟢"
    case .partiallyTrue: "🟡"
    case .hype: "🔴"
    case .unproven: "⚪"
    case .unknown, .missing: ""
    }
  }

  /// The words in which canonical markdown gives the verdict; empty where there are none.
  public var canonicalText: String {
    switch self {
    case .real: "Real"
    case .partiallyTrue: "Partially True"
    case .hype: "Hype"
    case .unproven: "Unproven"
    case .unknown, .missing: ""
    }
  }

  /// Other words that authors may use for the verdict, folded to lower case.
  public var otherWords: [String] {
    switch self {
    case .real: ["true"]
    case .partiallyTrue: ["partly true", "partial", "mixed", "half true"]
    case .hype: ["overhyped"]
    case .unproven: ["unverified", "too early"]
    case .unknown, .missing: []
    }
  }
}
