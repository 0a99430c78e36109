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
