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
    let words = SummaryFacts.asLine(text)
    if words.isEmpty { return marks }
    return words.last == "#" ? "\(marks) \(words) \(marks)" : "\(marks) \(words)"
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
    let heading = heading(2, panel.kind.title)
    return panel.text.isEmpty ? [heading] : ["\(heading)\n\(panel.text)"]
  }

  private static func connections(_ summary: Summary) -> [String] {
    guard !summary.connections.isEmpty || !summary.connectionsNotes.isEmpty else { return [] }
    return [heading(2, SectionName.connections.title), summary.connectionsNotes]
      + ConnectionText.write(summary.connections)
  }
}
