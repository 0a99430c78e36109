/// Reads the connections of a page: slugs or names, each on a line or several with commas.
enum PageConnections {
  /// - Returns: The connections, and the lines that name nobody.
  static func read(
    _ lines: [PageLine], _ kind: ConnectionKind
  ) -> (connections: [Connection], notes: [String]) {
    var connections: [Connection] = []
    var notes: [String] = []
    let marks = ListMark.all(of: lines.map(\.text))
    let hasBullets = marks.contains(where: \.isFound)
    for mark in marks {
      let isEntry = mark.isFound || !hasBullets || Slug(mark.rest) != nil
      let found = isEntry ? entries(of: mark.rest, kind) : []
      connections += found
      if found.isEmpty { notes.append(PlainMarkdown.block(mark.rest)) }
    }
    return (connections, notes)
  }

  /// Longer texts are sentences.
  private static let longestName = 60

  private static func entries(of text: String, _ kind: ConnectionKind) -> [Connection] {
    let split = text.firstMatch(of: /\s+[—–-]\s+|:\s+|\s+\((?=.+\)$)/)
    let who = split.map { text[..<$0.range.lowerBound] } ?? text[...]
    var reason = split.map { text[$0.range.upperBound...].trimmedBlanks }
    if let split, text[split.range].contains("(") { reason = reason.map { String($0.dropLast()) } }
    let names = who.split(separator: /\s*[,;]\s*/).map { $0.trimmedBlanks }
    guard names.allSatisfy(isName), reason == nil || names.count == 1, !names.isEmpty else {
      return []
    }
    return names.map { name in
      let slug = Slug(name)
      return Connection(
        kind: kind, target: slug ?? Slug(slugifying: name), name: slug == nil ? name : nil,
        reason: reason.map(PlainMarkdown.inline))
    }
  }

  /// Whether a text is a slug, or may be a name: what a page offers besides, such as `Related
  /// talks`, goes on in small letters.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    let hasCapitals = [words.first, words.last].allSatisfy { $0?.first?.isLowercase == false }
    guard Slug(text) != nil || hasCapitals else { return false }
    return text.count <= longestName && !".!?".contains(text.last ?? ".")
      && words.count <= 6 && text.contains { $0.isLetter || $0.isNumber }
      && !text.contains { "[]|\\<>*`\"_~&#".contains($0) }
  }
}
