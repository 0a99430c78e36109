/// What a reader marks.
public enum MarkKind: String, CaseIterable, Hashable, Sendable {
  /// A summary was read.
  case read = "read"
  /// A summary or a claim is to be found again.
  case bookmark = "bookmark"
  /// An action item is done.
  case tick = "tick"
  /// What the reader makes of a claim.
  case opinion = "opinion"
}

/// What a reader makes of a claim.
public enum Opinion: String, CaseIterable, Hashable, Sendable {
  case agree = "agree"
  case disagree = "disagree"
  case unsure = "unsure"
}

/// What a mark is on.
public struct MarkKey: Hashable, Sendable {
  /// What kind of mark it is.
  public var kind: MarkKind
  /// The summary.
  public var summary: Slug
  /// The slug of a claim, or the identity of an action item; empty for the whole summary.
  public var part: String

  /// Creates the key of a mark on a summary, or on a part of one.
  public init(_ kind: MarkKind, _ summary: Slug, part: String = "") {
    self.kind = kind
    self.summary = summary
    self.part = part
  }
}

/// A mark of a reader.
public struct ReaderMark: Hashable, Sendable {
  /// Of a mark that is an opinion.
  public var opinion: Opinion?
  /// What the reader noted; empty for nothing.
  public var note: String
  /// What the mark was put on, in its words then.
  public var words: String

  /// Creates a mark.
  public init(opinion: Opinion? = nil, note: String = "", words: String = "") {
    self.opinion = opinion
    self.note = note
    self.words = words
  }
}

/// A change of one mark.
public struct MarkChange: Hashable, Sendable {
  /// What the mark is on.
  public var key: MarkKey
  /// The mark from then on; nil for none.
  public var mark: ReaderMark?

  /// Creates a change.
  public init(_ key: MarkKey, _ mark: ReaderMark?) {
    self.key = key
    self.mark = mark
  }
}

/// The marks on a summary and its parts.
public struct SummaryMarks: Hashable, Sendable {
  /// By what they are on.
  public var marks: [MarkKey: ReaderMark]
  /// Whether the summary has changed since the reader saw it.
  public var hasChanged = false

  /// Creates a set of marks; all of one summary.
  public init(_ marks: [MarkKey: ReaderMark] = [:]) { self.marks = marks }

  /// Whether the summary was read.
  public func isRead(_ summary: Slug) -> Bool { marks[MarkKey(.read, summary)] != nil }

  /// Whether a claim, or the whole summary, is bookmarked.
  public func isBookmarked(_ summary: Slug, part: String = "") -> Bool {
    marks[MarkKey(.bookmark, summary, part: part)] != nil
  }

  /// What lists show of a summary, or of a claim of it.
  public func listed(_ summary: Slug, part: String = "") -> ListedMarks {
    var listed: ListedMarks = []
    if !isRead(summary) { listed.insert(.unread) }
    if isBookmarked(summary, part: part) { listed.insert(.bookmarked) }
    return listed
  }

  /// What the reader makes of a claim; nil for nothing.
  public func opinion(on claim: ClaimIdentity) -> ReaderMark? {
    marks[MarkKey(.opinion, claim.summary, part: claim.claim.text)]
  }
}

/// What lists show of a reader's marks.
public struct ListedMarks: OptionSet, Hashable, Sendable {
  /// A bit for each mark.
  public let rawValue: UInt8

  /// Creates a set of marks.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The summary is not read yet.
  public static let unread = ListedMarks(rawValue: 1)
  /// The summary, or the claim, is bookmarked.
  public static let bookmarked = ListedMarks(rawValue: 2)
}

/// A mark that queries ask for.
public enum MarkedFact: String, CaseIterable, Hashable, Sendable, QueryWord {
  case unread = "unread"
  case read = "read"
  case bookmarked = "bookmarked"
  /// An action item is done.
  case ticked = "ticked"
  /// Not as the reader saw it: a new summary or one with another text; a claim that is new, reworded
  /// or has another verdict.
  case changed = "changed"
}

extension Opinion: QueryWord {}

/// A mark as a list of marks shows it.
public struct MarkListing: Hashable, Sendable {
  /// What the mark is on.
  public var key: MarkKey
  /// The mark itself.
  public var mark: ReaderMark
  /// The name of the summary's speaker; nil where the summary is gone.
  public var speaker: String?
  /// Whether what the mark is on is gone: the summary, the claim or the action item.
  public var isLost: Bool

  /// Creates a row.
  public init(key: MarkKey, mark: ReaderMark, speaker: String?, isLost: Bool? = nil) {
    self.key = key
    self.mark = mark
    self.speaker = speaker
    self.isLost = isLost ?? (speaker == nil)
  }
}
