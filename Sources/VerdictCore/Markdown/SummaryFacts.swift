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
    func text(_ field: FrontMatterField) -> String? { frontMatter.texts[field]?.first }
    let stem = Slug(slugifying: path.stem.description)
    let title = text(.title) ?? heading.map { MarkdownInline.plainText($0).trimmedBlanks }
    let given = text(.speaker) ?? title.flatMap(Self.speaker)
    isSpeakerGiven = given != nil
    summary = Summary(
      slug: text(.slug).flatMap(Slug.init) ?? stem,
      speaker: Speaker(
        name: given ?? stem.deslugged, slug: text(.speakerSlug).flatMap(Slug.init)),
      title: title, heading: heading == title.map(Self.asLine) ? nil : heading,
      otherFrontMatter: frontMatter.others, unreadableFrontMatter: frontMatter.unreadable)
    for (field, texts) in frontMatter.texts { field.set(texts, in: &summary) }
  }

  /// A text on one line, without blanks at its ends.
  static func asLine(_ text: String) -> String {
    let lines = text.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    return lines.joined(separator: " ").trimming { $0 == " " || $0 == "\t" }
  }

  /// The words of a title before “ on ”.
  static func speaker(in title: String) -> String? {
    guard let end = title.firstOccurrence(of: " on ")?.lowerBound else { return nil }
    let name = title[..<end].trimmedBlanks
    return name.isEmpty ? nil : name
  }
}
