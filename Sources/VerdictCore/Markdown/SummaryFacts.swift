/// What front matter, title and file name say together about a summary.
struct SummaryFacts {
  private(set) var summary: Summary
  /// Whether the front matter or the title names the speaker.
  let isSpeakerGiven: Bool

  /// Fills what the front matter leaves out.
  ///
  /// - Parameters:
  ///   - frontMatter: What it says.
  ///   - heading: The first level-1 heading.
  ///   - path: The file, whose name is the last resort.
  init(_ frontMatter: FrontMatter, heading: String?, path: FilePath) {
    let stem = Slug(slugifying: path.stem.description)
    let title = frontMatter.texts[.title] ?? heading
    let given = frontMatter.texts[.speaker] ?? title.flatMap(Self.speaker)
    isSpeakerGiven = given != nil
    let speaker = Speaker(
      name: given ?? stem.deslugged, slug: frontMatter.slugs[.speakerSlug],
      role: frontMatter.texts[.role], aliases: frontMatter.aliases)
    summary = Summary(
      slug: frontMatter.slugs[.slug] ?? stem, speaker: speaker, title: title,
      heading: heading == title.map(Self.asLine) ? nil : heading,
      date: frontMatter.dates[.date], reviewed: frontMatter.dates[.reviewed],
      reviewer: frontMatter.texts[.reviewer], source: frontMatter.texts[.source],
      topics: frontMatter.topics, otherFrontMatter: frontMatter.others,
      unreadableFrontMatter: frontMatter.unreadable)
  }

  /// A text on one line, without blanks at its ends.
  static func asLine(_ text: String) -> String {
    let lines = text.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    return lines.joined(separator: " ").trimming { $0 == " " || $0 == "\t" }
  }

  /// The words of a title before “ on ”.
  private static func speaker(in title: String) -> String? {
    guard let end = title.firstPlace(of: " on ")?.lowerBound else { return nil }
    let name = title[..<end].trimmedBlanks
    return name.isEmpty ? nil : name
  }
}
