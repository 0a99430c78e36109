/// What is to be said of a line of a page that was imported.
public struct PageNote: Hashable, Sendable {
  /// What happened to the line.
  ///
  /// The raw values are what people see in brackets.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// No section of a summary is named anywhere; nothing was imported.
    case notAPage = "not-a-page"
    /// The file is HTML; nothing was imported.
    case isHTML = "is-html"
    /// The file is no text, or is too long; nothing was imported.
    case unreadable = "unreadable-page"
    /// The page does not say who spoke.
    case noSpeaker = "missing-speaker"
    /// The page has no title.
    case noTitle = "missing-title"
    /// A section has nothing in it.
    case emptySection = "empty-section"
    /// A section stands twice; the second name was kept as text.
    case repeatedSection = "repeated-section"
    /// A verdict belongs to no claim, or to one that has another.
    case strayVerdict = "stray-verdict"
    /// Mark and words of a verdict say two things; the words were taken.
    case verdictMark = "verdict-mark-mismatch"
    /// A claim has no verdict.
    case noVerdict = "missing-verdict"
    /// A verdict is in words that the format does not know; it was kept as it is.
    case unknownVerdict = "unknown-verdict"
    /// A line of no words was left out.
    case noWords = "no-words"
  }

  /// The line of the page, from 1.
  public var line: Int
  /// What happened to the line.
  public var kind: Kind
  /// What the sentence names; untrusted.
  public var text: String

  /// Creates a note about a line.
  public init(line: Int, kind: Kind, text: String = "") {
    self.line = line
    self.kind = kind
    self.text = text
  }

  /// How bad it is.
  public var severity: Diagnostic.Severity {
    switch kind {
    case .notAPage, .isHTML, .unreadable: .error
    case .noWords, .emptySection: .note
    default: .warning
    }
  }

  /// What to do, as diagnostics say it; untrusted.
  public var message: String {
    switch kind {
    case .notAPage: "no section of a summary is named here, such as 'Top Claims' or 'What's Real'"
    case .isHTML: "copy the page from a browser and save it as plain text, this is its HTML"
    case .unreadable: text
    case .noSpeaker: "name the speaker in the card, \(text.quoted) is the file's name"
    case .noTitle: "give the card a title, the page has none before its first section"
    case .emptySection: "the section \(text.quoted) is empty in the page"
    case .repeatedSection:
      "look at \(text.quoted), which names a section again and was kept as text"
    case .strayVerdict: "left out \(text.quoted), a verdict without a claim of its own"
    case .verdictMark: "look at the mark of \(text.quoted), the words were taken for the verdict"
    case .noVerdict: "give the claim \(text.quoted) a verdict, the page has none"
    case .unknownVerdict: "give the verdict in words of the format, \(text.quoted) was kept"
    case .noWords: "left out \(text.quoted), which has no words"
    }
  }

  /// `line:1: severity: message [rule]`, as other diagnostics are printed; untrusted.
  public var sentence: String { "\(line):1: \(severity.word): \(message) [\(kind.rawValue)]" }
}
