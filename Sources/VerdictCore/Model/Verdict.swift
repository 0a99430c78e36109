/// What a reviewer made of a claim.
public enum Verdict: Hashable, Sendable {
  case real
  case partiallyTrue
  case hype
  case unproven
  /// A verdict in words the format does not know, as its author wrote them.
  case unknown(String)
  case missing

  /// Reads the value of a `Verdict` attribute: a mark, words, or both, in any case.
  ///
  /// Where mark and words disagree the words win. Empty text gives `missing`.
  public init(_ text: String) {
    let (mark, words) = Self.split(text)
    if words.isEmpty {
      self = mark.flatMap(Self.init(kind:)) ?? .missing
    } else {
      let folded = Self.folded(words)
      let kind = VerdictKind.allCases.first {
        $0.canonicalText.lowercased() == folded || $0.otherWords.contains(folded)
      }
      self = kind.flatMap(Self.init(kind:)) ?? .unknown(text.trimmedBlanks)
    }
  }

  /// The kind without the words.
  public var kind: VerdictKind {
    switch self {
    case .real: .real
    case .partiallyTrue: .partiallyTrue
    case .hype: .hype
    case .unproven: .unproven
    case .unknown: .unknown
    case .missing: .missing
    }
  }

  /// The author's own words, where the format does not know them; else nil.
  public var unknownText: String? {
    if case .unknown(let text) = self { text } else { nil }
  }

  /// The verdict as an author writes it; empty where there is none.
  public var authorText: String { unknownText ?? kind.canonicalText }

  /// The mark at the start of a verdict as written, and the words after it.
  public static func split(_ text: String) -> (mark: VerdictKind?, words: String) {
    let text = MarkdownInline.plainText(text).trimmedBlanks
    if text.unicodeScalars.first?.isASCII ?? true { return (nil, text) }
    var rest = text.unicodeScalars[...]
    let mark = VerdictKind.allCases.first {
      !$0.mark.isEmpty && rest.starts(with: $0.mark.unicodeScalars)
    }
    if let mark { rest = rest.dropFirst(mark.mark.unicodeScalars.count) }
    while let first = rest.first, Self.isPresentation(first) { rest = rest.dropFirst() }
    return (mark, String(rest).trimmedBlanks)
  }

  /// Words in lower case with one blank between them, without a hyphen or final punctuation.
  private static func folded(_ words: String) -> String {
    var folded = words.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
    while let last = folded.last, ".,;:!…".contains(last) { folded.removeLast() }
    return folded
  }

  /// Whether a scalar asks for a mark to be drawn as text or as a picture.
  private static func isPresentation(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FE0E}" || scalar == "\u{FE0F}"
  }

  /// The verdict of a kind; nil for those that need words, or have none.
  package init?(kind: VerdictKind) {
    switch kind {
    case .real: self = .real
    case .partiallyTrue: self = .partiallyTrue
    case .hype: self = .hype
    case .unproven: self = .unproven
    case .unknown, .missing: return nil
    }
  }
}

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
