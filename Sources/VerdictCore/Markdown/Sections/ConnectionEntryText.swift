/// The words of a bullet that names connections: `[[slug|Name]], [[other]] — reason`, or
/// `slug — reason`.
struct ConnectionEntryText {
  /// One who is named.
  struct Link {
    var target: Slug
    /// The name after `|` or in a link of markdown, else the target as written where it is no slug.
    var name: String?
    /// The target as written, where it is no slug.
    var misspelled: String?
  }

  /// Empty where the bullet names nobody.
  private(set) var links: [Link] = []
  private(set) var reason: String?
  /// Whether the bullet says that there is nobody, such as `None`.
  private(set) var saysNobody = false

  init(_ text: String) {
    var rest = text[...]
    while true {
      let start = rest.drop { "*_ ".contains($0) }
      guard let (link, end) = Self.link(at: start) else { break }
      if let link { links.append(link) }
      rest = start[end...].drop { "*_".contains($0) }
      guard let next = Self.afterSeparator(rest), Self.link(at: next) != nil else { break }
      rest = next
    }
    if rest.startIndex == text.startIndex, let link = Self.plainName(text, rest: &rest) {
      links.append(link)
    }
    reason = links.isEmpty ? nil : Self.reason(in: rest)
    saysNobody = Self.isNobody(text)
  }

  private static let separators: [StaticString] = [" — ", " – ", " - ", ": "]

  private static func isNobody(_ text: String) -> Bool {
    let words = text.lowercased().trimming { !$0.properties.isAlphabetic }
    return ["", "none", "n/a", "nobody", "no one", "nothing"].contains(words)
  }

  /// What follows a comma, `and` or the like; nil where something else follows.
  private static func afterSeparator(_ text: Substring) -> Substring? {
    var rest = text.drop(while: \.isWhitespace)
    let start = rest.startIndex
    for separator in [",", ";", "/", "+", "&", "and ", "und ", "et ", "y "]
    where rest.hasPrefix(separator) {
      rest = rest.dropFirst(separator.count).drop(while: \.isWhitespace)
    }
    return rest.startIndex == start ? nil : rest.drop { "*_".contains($0) }
  }

  /// The link that a text starts with and where it ends; a link to nobody is no speaker.
  private static func link(at text: Substring) -> (link: Link?, end: String.Index)? {
    if text.hasPrefix("[[") { return wikiLink(at: text) }
    guard text.hasPrefix("["), let close = text.firstIndex(of: "]"),
      text[close...].dropFirst().first == "(",
      let end = text[close...].firstIndex(of: ")")
    else { return nil }
    let destination = text[text.index(close, offsetBy: 2)..<end]
    guard let target = linkedFile(destination) else { return nil }
    let name = MarkdownInline.plainText(String(text[text.startIndex..<close].dropFirst()))
    return (link(to: target, name: name.trimmedBlanks), text.index(after: end))
  }

  /// The name of the markdown file that a link leads to; nil where it leads elsewhere.
  fileprivate static func linkedFile(_ destination: Substring) -> String? {
    let file = destination.prefix { !"#?".contains($0) }
    guard !destination.contains("://"), [".md", ".markdown"].contains(where: file.hasSuffix) else {
      return nil
    }
    return fileName(file).replacing("%20", with: " ")
  }

  private static func wikiLink(at text: Substring) -> (link: Link?, end: String.Index)? {
    guard let close = close(of: text) else { return nil }
    let words = text[text.index(text.startIndex, offsetBy: 2)..<close.lowerBound]
    let bar = words.firstIndex(of: "|")
    let name = bar.map { words[$0...].dropFirst().trimmedBlanks } ?? ""
    var target = words[..<(bar ?? words.endIndex)]
    if target.last == "\\" { target = target.dropLast() }
    if let end = target.firstIndex(where: { "#^".contains($0) }) { target = target[..<end] }
    return (link(to: fileName(target), name: name), close.upperBound)
  }

  /// The name of a file or note, without its folders and extension.
  private static func fileName(_ path: Substring) -> String {
    var name = path.split(separator: "/").last?.trimmedBlanks ?? ""
    for ending in [".md", ".markdown"] where name.lowercased().hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    return name
  }

  private static func link(to written: String, name: String) -> Link? {
    guard !written.isEmpty else { return nil }
    let slug = Slug(written)
    let misspelled = slug == nil ? written : nil
    return Link(
      target: slug ?? Slug(slugifying: written), name: name.isEmpty ? misspelled : name,
      misspelled: misspelled)
  }

  /// A name without a link, before the first dash or colon.
  private static func plainName(_ text: String, rest: inout Substring) -> Link? {
    let end = separators.compactMap { text.firstOccurrence(of: $0)?.lowerBound }.min()
    let written = text[..<(end ?? text.endIndex)].trimming { $0 == "*" || $0 == "_" || $0 == " " }
    guard mayBeName(written), !isNobody(written) else { return nil }
    rest = text[(end ?? text.endIndex)...]
    return link(to: written, name: "")
  }

  /// The `]]` that ends the link; of more brackets in a row the last two.
  private static func close(of text: Substring) -> Range<String.Index>? {
    let line = String(text)
    guard var close = line.dropFirst(2).firstOccurrence(of: "]]") else { return nil }
    while line[close.upperBound...].first == "]" {
      close = line.index(after: close.lowerBound)..<line.index(after: close.upperBound)
    }
    let start = line.utf8.distance(from: line.startIndex, to: close.lowerBound)
    let lower = text.utf8.index(text.startIndex, offsetBy: start)
    return lower..<text.utf8.index(lower, offsetBy: 2)
  }

  /// What stands after the first dash or colon.
  private static func reason(in rest: Substring) -> String? {
    var text = rest.trimmedBlanks[...]
    if let first = text.first, "—–-:".contains(first) { text = text.dropFirst() }
    let reason = text.trimmedBlanks
    return reason.isEmpty ? nil : reason
  }

  /// Whether words without a link are short and plain enough to be a name.
  private static func mayBeName(_ text: String) -> Bool {
    !text.isEmpty && text.split(separator: " ").count <= 6
      && !text.contains { "[]()*_`<>!".contains($0) }
      && text.contains { $0.isLetter || $0.isNumber }
  }
}

extension Slug {
  /// The slug of the summary whose file a link leads to; nil where it leads elsewhere.
  public static func ofFile(linkedAs address: String) -> Slug? {
    guard let name = ConnectionEntryText.linkedFile(address[...]), !name.isEmpty else { return nil }
    return Slug(name) ?? Slug(slugifying: name)
  }
}
