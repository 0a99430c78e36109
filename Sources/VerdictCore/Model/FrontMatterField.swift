/// A key of the front matter: how it is read, written, shown, looked for and listed.
///
/// A new one takes a property of `Summary` and a row here, named in `all` and in `about`.
public struct FrontMatterField: Sendable {
  /// The key in YAML.
  public let key: String
  /// The name in the About panel; nil for what is shown elsewhere.
  let label: String?
  /// Which YAML the value is, and where a summary has it.
  let value: Value
  /// The part of a summary in which words of the value are looked for; nil where they are not.
  let part: SummaryPart?
  /// The word before the colon of a query that asks for the value.
  let query: QueryField?
  /// Whether lists carry the value besides what they always show: the index has a column for it,
  /// JSON has it under the key, and lists can be sorted by it.
  let isListed: Bool

  enum Value: Sendable {
    /// Text that no summary lacks: `SummaryFacts` says what it is where the key is missing.
    case name(KeyPath<Summary, String> & Sendable)
    /// A slug that no summary lacks, like a name.
    case slug(KeyPath<Summary, Slug> & Sendable)
    case text(WritableKeyPath<Summary, String?> & Sendable)
    case date(WritableKeyPath<Summary, PartialDate?> & Sendable)
    case texts(WritableKeyPath<Summary, [String]> & Sendable)
    case slugs(WritableKeyPath<Summary, [Slug]> & Sendable)
  }

  private init(
    _ key: String, _ value: Value, label: String? = nil, part: SummaryPart? = .other,
    query: QueryField? = nil, isListed: Bool = false
  ) {
    self.key = key
    self.label = label
    self.value = value
    self.part = part
    self.query = query
    self.isListed = isListed
  }
}

extension FrontMatterField {
  static let speaker = Self(
    "speaker", .name(\.speaker.name), label: "speaker", part: .speaker, query: .speaker)
  static let speakerSlug = Self(
    "speaker_slug", .slug(\.speaker.slug), part: .speaker, query: .speaker)
  static let slug = Self("slug", .slug(\.slug), part: nil, query: .slug)
  static let title = Self("title", .text(\.title), part: .title, query: .title)
  static let date = Self("date", .date(\.date), label: "date", part: nil)
  static let event = Self(
    "event", .text(\.event), label: "event", query: .event, isListed: true)
  static let reviewed = Self("reviewed", .date(\.reviewed), label: "reviewed", part: nil)
  static let reviewer = Self("reviewer", .text(\.reviewer), label: "reviewer", query: .reviewer)
  static let source = Self("source", .text(\.source), label: "source")
  static let role = Self(
    "role", .text(\.speaker.role), label: "role", part: .speaker, query: .role)
  static let topics = Self("topics", .texts(\.topics), label: "topics", query: .topic)
  static let aliases = Self(
    "aliases", .slugs(\.speaker.aliases), label: "also known as", part: .speaker, query: .speaker)

  /// In the order of canonical YAML.
  public static let all = [
    speaker, speakerSlug, slug, title, date, event, reviewed, reviewer, source, role, topics,
    aliases,
  ]

  /// Those with a label, in the order of the About panel.
  static let about = [speaker, role, date, event, source, topics, reviewed, reviewer, aliases]

  /// Those that lists carry besides what they always show.
  public static let listed = all.filter(\.isListed)

  static func named(_ key: String) -> FrontMatterField? { byKey[key] }

  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })
}

extension FrontMatterField: Hashable {
  /// Fields are the same where their keys are.
  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension FrontMatterField {
  /// Whether the value is a list.
  var isList: Bool {
    switch value {
    case .texts, .slugs: true
    case .name, .slug, .text, .date: false
    }
  }

  /// The values in a summary as text; none where it has none.
  public func texts(of summary: Summary) -> [String] {
    switch value {
    case .name(let path): [summary[keyPath: path]]
    case .slug(let path): [summary[keyPath: path].text]
    case .text(let path): [summary[keyPath: path]].compactMap(\.self)
    case .date(let path): [summary[keyPath: path]?.description].compactMap(\.self)
    case .texts(let path): summary[keyPath: path]
    case .slugs(let path): summary[keyPath: path].map(\.text)
    }
  }

  /// Gives a summary the values that a file has; names and slugs stay as they are.
  func set(_ texts: [String], in summary: inout Summary) {
    switch value {
    case .name, .slug: break
    case .text(let path): summary[keyPath: path] = texts.first
    case .date(let path): summary[keyPath: path] = texts.first.flatMap { PartialDate($0) }
    case .texts(let path): summary[keyPath: path] = texts
    case .slugs(let path):
      summary[keyPath: path] = texts.map { Slug($0) ?? Slug(slugifying: $0) }
    }
  }
}

extension Summary {
  /// The facts for the About panel under their labels, in its order; none has an empty value.
  package var about: [(label: String, value: String)] {
    var facts = FrontMatterField.about.map { field in
      (label: field.label ?? field.key, value: field.texts(of: self).joined(separator: ", "))
    }
    let role = FrontMatterField.about.firstIndex(of: .role) ?? 0
    facts.insert(("heading", heading ?? ""), at: role + 1)
    facts.append(("front matter", unreadableFrontMatter ?? ""))
    facts += otherFrontMatter.map { ($0.key, $0.yaml) }
    return facts.filter { !$0.value.isEmpty }
  }
}
