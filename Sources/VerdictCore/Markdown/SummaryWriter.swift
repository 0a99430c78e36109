/// Writes a summary as canonical markdown, which reads back as the same summary.
public enum SummaryWriter {
  /// The markdown of one file.
  ///
  /// - Parameters:
  ///   - summary: What to write.
  ///   - path: The file it will be; its name then need not be said again as the slug.
  /// - Returns: The text, with a line end after the last line.
  public static func write(_ summary: Summary, path: FilePath? = nil) -> String {
    let stem = path.map { Slug(slugifying: $0.stem.description) }
    var pieces = [FrontMatterText.write(summary, withSlug: summary.slug != stem)]
    if let heading = summary.heading ?? summary.title { pieces.append(Self.heading(1, heading)) }
    if let standfirst = summary.standfirst { pieces.append(quote(standfirst)) }
    pieces.append(summary.introduction)
    pieces += claims(summary)
    let reading = summary.panels.firstIndex { $0.kind == .reading } ?? summary.panels.endIndex
    pieces += summary.panels[..<reading].flatMap(panel)
    pieces += connections(summary)
    pieces += summary.panels[reading...].flatMap(panel)
    return pieces.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A heading on one line; words that end in `#` are closed, so that they keep it.
  static func heading(_ level: Int, _ text: String) -> String {
    let marks = String(repeating: "#", count: level)
    let line = SummaryFacts.asLine(text)
    if line.isEmpty { return marks }
    return line.last == "#" ? "\(marks) \(line) \(marks)" : "\(marks) \(line)"
  }

  static func quote(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  private static func claims(_ summary: Summary) -> [String] {
    guard !summary.claims.isEmpty || !summary.claimsIntroduction.isEmpty else { return [] }
    return [heading(2, SectionName.claims.title), summary.claimsIntroduction]
      + summary.claims.map(ClaimText.write)
  }

  private static func panel(_ panel: Panel) -> [String] {
    let heading = heading(2, panel.heading ?? panel.kind.title)
    return panel.text.isEmpty ? [heading] : ["\(heading)\n\(panel.text)"]
  }

  private static func connections(_ summary: Summary) -> [String] {
    guard !summary.connections.isEmpty || !summary.connectionsNotes.isEmpty else { return [] }
    return [heading(2, SectionName.connections.title), summary.connectionsNotes]
      + ConnectionText.write(summary.connections)
  }
}

/// Writes front matter as canonical YAML.
enum FrontMatterText {
  /// The front matter with the lines that mark it.
  ///
  /// - Parameters:
  ///   - summary: Whose facts to write.
  ///   - withSlug: Whether the slug must be said, because no file name does.
  /// - Returns: Lines from `---` to `---`.
  static func write(_ summary: Summary, withSlug: Bool) -> String {
    let lines = summary.unreadableFrontMatter.map { [$0] } ?? keys(summary, withSlug: withSlug)
    return (["---"] + lines + ["---"]).joined(separator: "\n")
  }

  private static func keys(_ summary: Summary, withSlug: Bool) -> [String] {
    let speaker = summary.speaker
    var implied: Set<FrontMatterField> = withSlug ? [] : [.slug]
    if speaker.slug == Slug(slugifying: speaker.name) { implied.insert(.speakerSlug) }
    let lines = FrontMatterField.all.filter { !implied.contains($0) }.compactMap { field in
      yaml(field, field.texts(of: summary)).map { "\(field.key): \($0)" }
    }
    return lines + summary.otherFrontMatter.map(line)
  }

  private static func yaml(_ field: FrontMatterField, _ texts: [String]) -> String? {
    switch field.value {
    case .texts, .slugs: texts.isEmpty ? nil : YAMLText.list(texts)
    case .date: texts.first
    case .name, .slug, .text: texts.first.map(YAMLText.scalar)
    }
  }

  private static func line(_ entry: FrontMatterEntry) -> String {
    let isNested = entry.yaml.isEmpty || entry.yaml.hasPrefix("\n")
    return "\(YAMLText.scalar(entry.key)):\(isNested ? "" : " ")\(entry.yaml)"
  }
}

/// Writes one claim as canonical markdown.
enum ClaimText {
  static func write(_ claim: Claim) -> String {
    let head = [SummaryWriter.heading(3, claim.text)] + attributes(claim)
    let quotes = claim.quotes.map(quote)
    var text = head.joined(separator: "\n")
    if let first = quotes.first { text += "\n\(first)" }
    return ([text] + quotes.dropFirst() + [claim.reasons]).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private static func attributes(_ claim: Claim) -> [String] {
    var lines: [String] = []
    if claim.verdict != .missing { lines.append(line("Verdict", claim.verdict.authorText)) }
    if let id = claim.id { lines.append(line("Id", id.text)) }
    lines += claim.evidence.map { line("Evidence", $0) }
    if let said = claim.said { lines.append(line("Said", said)) }
    if !claim.topics.isEmpty { lines.append(line("Topics", claim.topics.joined(separator: ", "))) }
    lines += claim.relations.map { relation in
      let reason = relation.reason.map { " — \($0)" } ?? ""
      return line(SectionName.side(relation.kind).title, "[[\(relation.target)]]\(reason)")
    }
    lines += claim.history.map { line("Was", $0) }
    return lines + claim.otherAttributes.map { line($0.key, $0.value) }
  }

  private static func line(_ key: String, _ value: String) -> String {
    let mark = key.contains("**") ? "__" : "**"
    let value = SummaryFacts.asLine(value)
    return value.isEmpty ? "\(mark)\(key):\(mark)" : "\(mark)\(key):\(mark) \(value)"
  }

  private static func quote(_ quote: Quote) -> String {
    guard quote.isParaphrase else { return SummaryWriter.quote(quote.text) }
    let text = quote.text.isEmpty ? "" : quote.text + " "
    return SummaryWriter.quote(text + Quote.paraphraseMark)
  }
}

/// Writes connections as canonical markdown, a list for each side.
enum ConnectionText {
  /// Each run of one side under its heading, so that the order stays.
  static func write(_ connections: [Connection]) -> [String] {
    var pieces: [String] = []
    var side: ConnectionKind?
    for connection in connections {
      if connection.kind != side {
        side = connection.kind
        pieces.append(SummaryWriter.heading(3, SectionName.side(connection.kind).title))
      }
      pieces[pieces.count - 1] += "\n" + bullet(connection)
    }
    return pieces
  }

  private static func bullet(_ connection: Connection) -> String {
    let name = connection.name.map { "|\(SummaryFacts.asLine($0))" } ?? ""
    let reason = connection.reason.map { " — \(SummaryFacts.asLine($0))" } ?? ""
    return "- [[\(connection.target)\(name)]]\(reason)"
  }
}
