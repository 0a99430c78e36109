/// Plain text as markdown that shows the same words.
enum PlainMarkdown {
  /// Text that stands inside a line.
  static func inline(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var markdown = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isMarkup(scalar, at: index, in: scalars) { markdown.append("\\") }
      markdown.append(scalar)
    }
    return String(markdown)
  }

  /// Text that begins a paragraph, an entry of a list or a quote.
  static func block(_ text: String) -> String {
    let markdown = inline(text)
    // A letter begins no block.
    if markdown.first?.isLetter ?? true { return markdown }
    if let number = markdown.prefixMatch(of: /\d{1,9}(?=[.)](\s|$))/) {
      return number.output.0 + "\\" + markdown[number.range.upperBound...]
    }
    return markdown.starts(with: /(#{1,6}|[-+])(\s|$)|--|>|={2}/) ? "\\" + markdown : markdown
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", "~": return true
    case "_":
      // Inside a word it is a letter like others.
      let isInside = index > 0 && index + 1 < scalars.count
      return !isInside || !isWord(scalars[index - 1]) || !isWord(scalars[index + 1])
    case "&":
      let name = scalars[(index + 1)...].prefix(40).prefix { $0 == "#" || isWord($0) }
      return !name.isEmpty && name.endIndex < scalars.count && scalars[name.endIndex] == ";"
    default: return false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
