/// What a list of summaries is sorted by; ties go by slug.
public enum SummarySortKey: Hashable, Sendable {
  case speaker
  case title
  /// Newest first; summaries without a date last.
  case date
  /// The largest share of claims that are Hype first.
  case hype
  /// A text that lists carry, one of `FrontMatterField.listed`; summaries without it last.
  case field(FrontMatterField)
}

extension SummarySortKey: CaseIterable {
  /// The fixed keys, then the listed fields.
  public static let allCases =
    [.speaker, .title, .date, .hype] + FrontMatterField.listed.map(SummarySortKey.field)
}

/// The words of `--sort` and `:sort`.
extension SummarySortKey: RawRepresentable {
  /// The key of a word; nil where no key has it.
  public init?(rawValue: String) {
    guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = key
  }

  /// The word of the key.
  public var rawValue: String {
    switch self {
    case .speaker: "speaker"
    case .title: "title"
    case .date: "date"
    case .hype: "hype"
    case .field(let field): field.key
    }
  }
}

/// What a list of claims is sorted by; ties go by summary, then by position in it.
public enum ClaimSortKey: String, CaseIterable, Hashable, Sendable {
  case speaker = "speaker"
  case verdict = "verdict"
  case claim = "claim"
  /// The newest talk first; claims without a date last.
  case date = "date"
}

/// What a list of action items is sorted by; ties go by summary, then by position in it.
public enum ActionSortKey: String, CaseIterable, Hashable, Sendable {
  /// Those that are not done first, of the newest talk first.
  case open = "open"
  case speaker = "speaker"
  case date = "date"
  case action = "action"
}

/// What a list of tools is sorted by; ties go by name.
public enum ToolSortKey: String, CaseIterable, Hashable, Sendable {
  /// What most summaries mention first.
  case mentions = "mentions"
  case name = "name"
}

/// What search hits are sorted by; ties go by slug.
public enum SearchSortKey: String, CaseIterable, Hashable, Sendable {
  /// The best match first, claims and titles above prose.
  case relevance = "relevance"
  case speaker = "speaker"
  case title = "title"
  case date = "date"
  case hype = "hype"
}

/// What a list of speakers is sorted by; ties go by slug.
///
/// Who has no value to be sorted by comes last, also where the order is reversed: speakers without
/// a summary have a name and incoming connections, and nothing else.
public enum SpeakerSortKey: String, CaseIterable, Hashable, Sendable {
  case name = "name"
  /// The most first, as of `claims`.
  case summaries = "summaries"
  case claims = "claims"
  /// The largest share first; speakers with too few claims last.
  case real = "real"
  case partly = "partly"
  case hype = "hype"
  /// The largest share of paraphrased quotes first; speakers without quotes last.
  case paraphrased = "paraphrased"
  /// Those who speak of the most others first.
  case says = "says"
  /// Those of whom the most others speak first.
  case incoming = "heard"
  /// The earliest first; speakers without a date last.
  case first = "first"
  /// The latest first; speakers without a date last.
  case last = "last"
}
