/// The words of a bullet that names a connection: `[[slug|Name]] — reason` or `slug — reason`.
struct ConnectionLine {
  let target: Slug
  let name: String?
  let reason: String?
  /// The target as written, where it is no slug.
  let misspelled: String?

  init?(_ text: String) {
    let written: String
    var name: String?
    let rest: Substring
    if text.hasPrefix("[[") {
      guard let close = Self.close(of: text) else { return nil }
      let link = text[text.index(text.startIndex, offsetBy: 2)..<close.lowerBound]
      let bar = link.firstIndex(of: "|")
      written = link[..<(bar ?? link.endIndex)].trimmedBlanks
      name = bar.map { link[$0...].dropFirst().trimmedBlanks }
      rest = text[close.upperBound...]
    } else {
      let end = Self.separators.compactMap { text.firstPlace(of: $0)?.lowerBound }.min()
      written = text[..<(end ?? text.endIndex)].trimmedBlanks
      rest = text[(end ?? text.endIndex)...]
      guard Self.mayBeName(written) else { return nil }
    }
    guard !written.isEmpty else { return nil }
    let slug = Slug(written)
    target = slug ?? Slug(slugifying: written)
    misspelled = slug == nil ? written : nil
    if name?.isEmpty == true { name = nil }
    self.name = name ?? misspelled
    reason = Self.reason(in: rest)
  }

  private static let separators: [StaticString] = [" — ", " – ", " - ", ": "]

  /// The `]]` that ends the link; of more brackets in a row the last two.
  private static func close(of text: String) -> Range<String.Index>? {
    guard var close = text.dropFirst(2).firstPlace(of: "]]") else { return nil }
    while text[close.upperBound...].first == "]" {
      close = text.index(after: close.lowerBound)..<text.index(after: close.upperBound)
    }
    return close
  }

  /// What stands after the first dash or colon.
  private static func reason(in rest: Substring) -> String? {
    var words = rest.trimmedBlanks[...]
    if let first = words.first, "—–-:".contains(first) { words = words.dropFirst() }
    let reason = words.trimmedBlanks
    return reason.isEmpty ? nil : reason
  }

  /// Whether words without a link are short and plain enough to be a name.
  private static func mayBeName(_ words: String) -> Bool {
    words.split(separator: " ").count <= 6 && !words.contains { "[]()*_`<>!".contains($0) }
  }
}
