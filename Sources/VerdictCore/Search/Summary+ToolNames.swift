extension Summary {
  /// The names in the Tools Mentioned panel, one a list entry: its leading strong text, else what
  /// stands before a dash or colon.
  public var toolNames: [String] { entries(of: .tools).compactMap(\.toolName) }
}

extension MarkdownListEntry {
  var toolName: String? {
    guard case .paragraph(let pieces)? = blocks.first else { return nil }
    let name =
      if case .strong(let name)? = pieces.first {
        MarkdownInline.plainText(name)
      } else {
        MarkdownInline.plainText(pieces).headOfDescription
      }
    let trimmed = name.trimming { $0.properties.isWhitespace || $0 == ":" }
    return trimmed.isEmpty ? nil : trimmed
  }
}

extension String {
  /// What stands before the first ` — `, ` – `, ` - ` or `:`.
  fileprivate var headOfDescription: String {
    let ends = [" — ", " – ", " - ", ":"].compactMap { (dash: StaticString) in
      firstOccurrence(of: dash)?.lowerBound
    }
    return String(self[..<(ends.min() ?? endIndex)])
  }
}
