enum HeadingWithoutBlank: Rule {
  static let id = "heading-without-blank"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a heading whose marks touch its words, so that it is read as text"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## What's Real
    Audits are done.

    ##What's Hype
    That audits are easy.
    """
  static let fix: RuleFix? = RuleFix("puts the blank between them") { diagnostic, file in
    guard
      let marks = file.range(
        of: diagnostic.arguments[0], at: diagnostic.location, before: { _ in true })
    else { return nil }
    return Edit(marks.upperBound..<marks.upperBound, " ")
  }

  /// What is to be said of the lines of a paragraph: marks of a section or a claim before a letter.
  static func check(_ lines: Range<Int>, in source: SourceText) -> [Diagnostic] {
    lines.compactMap { line in
      let words = source.trimmed(line: line)
      let indent = source.range(ofLine: line).lowerBound..<words.lowerBound
      let marks = source.bytes[words].prefix { $0 == UInt8(ascii: "#") }
      guard (2...3).contains(marks.count), indent.count <= 3, !source.isHidden(line: line),
        source.text(marks.endIndex..<words.upperBound).first?.isLetter == true
      else { return nil }
      return diagnostic(
        [source.text(marks.indices)], at: source.location(at: words.lowerBound))
    }
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "put a blank after \(arguments[0].quoted); until then the heading is read as text"
  }
}
