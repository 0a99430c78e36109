/// Something about a file that its author would want to know.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: Int, CaseIterable, Hashable, Comparable, Sendable {
    /// The file, or a part of it, could not be used.
    case error = 0
    /// It was used, but not as its author meant it.
    case warning = 1
    /// Worth a look.
    case note = 2

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }

    public var word: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    }
  }

  public var location: SourceLocation
  public var severity: Severity
  /// The stable identifier of the rule, such as `bad-date`.
  public var rule: String
  /// Lower-case, names quoted, phrased as the fix, without a full stop; untrusted text.
  public var message: String

  public init(location: SourceLocation, severity: Severity, rule: String, message: String) {
    self.location = location
    self.severity = severity
    self.rule = rule
    self.message = message
  }
}
