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
