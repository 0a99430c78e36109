/// Something about a file that its author should know.
///
/// A diagnostic holds no sentence. It names a rule and what the sentence is about;
/// `DiagnosticFormatter` words it when it is shown.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  ///
  /// The raw values are stored in the index.
  public enum Severity: Int, CaseIterable, Hashable, Comparable, Sendable {
    /// The file, or a part of it, could not be used.
    case error = 0
    /// It was used, but not as its author meant it.
    case warning = 1
    /// Worth a look.
    case note = 2

    /// Whether the left severity is the worse one.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }

    /// The severity in a word, as compilers print it.
    public var word: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    }
  }

  /// What the message of a rule names, in the order that the rule defines; untrusted text.
  public struct Arguments: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// Identities and file names whole, other texts of at most 61 graphemes.
    public let texts: [String]

    /// Cuts each text to the 61 graphemes that a message shows or needs to see that it is longer;
    /// the identity of a claim stays whole.
    public init(_ texts: [String]) {
      self.texts = texts.map {
        $0.utf8.count > 60 && !Self.isIdentity($0) ? String($0.prefix(61)) : $0
      }
    }

    /// Whether a text is `summary-slug#claim-slug`, and no longer than one may be.
    private static func isIdentity(_ text: String) -> Bool {
      let parts = text.split(separator: "#", omittingEmptySubsequences: false)
      return text.utf8.count <= 400 && parts.count == 2
        && parts.allSatisfy { Slug(String($0)) != nil }
    }

    /// Creates the arguments from a literal.
    public init(arrayLiteral texts: String...) { self.init(texts) }

    /// An argument; empty where the rule was given fewer.
    public subscript(index: Int) -> String { index < texts.count ? texts[index] : "" }
  }

  /// Where the author should look; the start of the file where the rule concerns all of it.
  public var location: SourceLocation
  /// The severity of the rule.
  public var severity: Severity
  /// The stable identifier of the rule, such as `bad-date`.
  public var rule: String
  /// What the message names.
  public var arguments: Arguments

  /// Creates a diagnostic of a rule.
  public init(
    location: SourceLocation, severity: Severity, rule: String, arguments: Arguments = []
  ) {
    self.location = location
    self.severity = severity
    self.rule = rule
    self.arguments = arguments
  }
}

/// A line and a column of a file that a person can go to.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// From 1.
  public var line: Int
  /// In display cells, from 1; a tab is one cell.
  public var column: Int

  /// Creates a location from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first cell of the first line.
  public static let start = SourceLocation(line: 1, column: 1)

  /// Whether the left location comes first in the file.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A diagnostic and the file it is about.
public struct FileDiagnostic: Hashable, Sendable {
  /// The bytes of the path as it is to be shown, relative to where the person is; untrusted.
  public var path: FilePath
  /// What the file's author should know.
  public var diagnostic: Diagnostic

  /// Creates a diagnostic about a file.
  public init(path: FilePath, diagnostic: Diagnostic) {
    self.path = path
    self.diagnostic = diagnostic
  }
}
