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
    let speakerSlug = speaker.slug == Slug(slugifying: speaker.name) ? nil : speaker.slug
    let values: [(FrontMatter.Key, String?)] = [
      (.speaker, YAMLText.scalar(speaker.name)),
      (.speakerSlug, speakerSlug.map { YAMLText.scalar($0.text) }),
      (.slug, withSlug ? YAMLText.scalar(summary.slug.text) : nil),
      (.title, summary.title.map(YAMLText.scalar)),
      (.date, summary.date?.description),
      (.reviewed, summary.reviewed?.description),
      (.reviewer, summary.reviewer.map(YAMLText.scalar)),
      (.source, summary.source.map(YAMLText.scalar)),
      (.role, speaker.role.map(YAMLText.scalar)),
      (.topics, summary.topics.isEmpty ? nil : YAMLText.list(summary.topics)),
      (.aliases, speaker.aliases.isEmpty ? nil : YAMLText.list(speaker.aliases.map(\.text))),
    ]
    return values.compactMap { key, value in value.map { "\(key.rawValue): \($0)" } }
      + summary.otherFrontMatter.map(line)
  }

  private static func line(_ entry: FrontMatterEntry) -> String {
    let isNested = entry.yaml.isEmpty || entry.yaml.hasPrefix("\n")
    return "\(YAMLText.scalar(entry.key)):\(isNested ? "" : " ")\(entry.yaml)"
  }
}
