import Yams

/// What the front matter of a file says, and what is to be said about it.
struct FrontMatter {
  private(set) var texts: [Key: String] = [:]
  private(set) var dates: [Key: PartialDate] = [:]
  private(set) var slugs: [Key: Slug] = [:]
  private(set) var topics: [String] = []
  private(set) var aliases: [Slug] = []
  private(set) var others: [FrontMatterEntry] = []
  /// The whole as written, where it is not YAML or not a mapping.
  private(set) var unreadable: String?
  private(set) var diagnostics: [Diagnostic] = []

  /// The keys of the format, in its order.
  enum Key: String, CaseIterable {
    case speaker = "speaker"
    case speakerSlug = "speaker_slug"
    case slug = "slug"
    case title = "title"
    case date = "date"
    case reviewed = "reviewed"
    case reviewer = "reviewer"
    case source = "source"
    case role = "role"
    case topics = "topics"
    case aliases = "aliases"
  }

  init() {}

  /// Reads the lines between the marks of the front matter.
  init(_ source: SourceText, lines: Range<Int>) {
    guard let first = lines.first, let last = lines.last else { return }
    let yaml = source.bytes[
      source.range(ofLine: first).lowerBound..<source.range(ofLine: last).upperBound]
    if let alias = YAMLAnchorScan.first(in: yaml) {
      let location = source.location(at: alias.lowerBound)
      refuse(source.text(lines: lines), YAMLAlias.diagnostic(source.text(alias), at: location))
      return
    }
    do throws(FrontMatterFailure) {
      for pair in try FrontMatterYAML.pairs(yaml) { take(pair, source) }
    } catch {
      refuse(source.text(lines: lines), Self.diagnostic(on: error, source))
    }
  }

  private static func diagnostic(
    on failure: FrontMatterFailure, _ source: SourceText
  ) -> Diagnostic {
    switch failure {
    case .notYAML(let problem, let offset):
      InvalidFrontMatter.diagnostic(problem, at: source.location(at: offset))
    case .notAMapping(let offset):
      FrontMatterNotAMapping.diagnostic(at: source.location(at: offset))
    }
  }

  private mutating func refuse(_ text: String, _ diagnostic: Diagnostic) {
    unreadable = text
    diagnostics.append(diagnostic)
  }

  private mutating func take(_ pair: FrontMatterPair, _ source: SourceText) {
    guard let value = pair.value else {
      let location = source.location(at: pair.keyOffset)
      keep(pair, DuplicateKey.diagnostic(pair.key, at: location))
      return
    }
    guard let key = Key(rawValue: pair.key) else {
      others.append(pair.entry)
      return
    }
    let location = source.location(at: pair.valueOffset)
    guard let texts = Self.texts(of: value), key.isList || value.scalar != nil else {
      let wanted = key.isList ? "a list of text" : "text"
      keep(pair, InvalidFrontMatter.wrongShape(key: pair.key, wanted: wanted, at: location))
      return
    }
    switch key {
    case .topics: topics = texts.filter { !$0.isEmpty }
    case .aliases:
      let names = texts.filter { !$0.isEmpty }
      aliases = names.map { Slug($0) ?? Slug(slugifying: $0) }
      diagnostics += names.filter { Slug($0) == nil }.map { BadSlug.diagnostic($0, at: location) }
    case _ where texts[0].isEmpty: break
    case .date, .reviewed:
      dates[key] = PartialDate(texts[0])
      if dates[key] == nil { keep(pair, BadDate.diagnostic(texts[0], key: pair.key, at: location)) }
    case .slug, .speakerSlug:
      slugs[key] = Slug(texts[0])
      if slugs[key] == nil { keep(pair, BadSlug.diagnostic(texts[0], at: location)) }
    case .speaker, .title, .reviewer, .source, .role: self.texts[key] = texts[0]
    }
  }

  private mutating func keep(_ pair: FrontMatterPair, _ diagnostic: Diagnostic) {
    others.append(pair.entry)
    diagnostics.append(diagnostic)
  }

  /// The texts of a scalar or of a list of scalars, trimmed; nil for another shape.
  private static func texts(of node: Node) -> [String]? {
    switch node {
    case .scalar(let scalar): return [scalar.string.trimmedBlanks]
    case .sequence(let sequence):
      let texts = sequence.compactMap { $0.scalar?.string.trimmedBlanks }
      return texts.count == sequence.count ? texts : nil
    case .mapping, .alias: return nil
    }
  }
}

extension FrontMatter.Key {
  fileprivate var isList: Bool { self == .topics || self == .aliases }
}
