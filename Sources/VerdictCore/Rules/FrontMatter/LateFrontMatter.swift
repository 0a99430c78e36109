enum LateFrontMatter: Rule {
  static let id = "late-front-matter"
  static let severity = Diagnostic.Severity.warning
  static let summary = "front matter that does not start on the first line, and is read as text"
  static let example: RuleExample? = """

    ---
    speaker: Ada Example
    ---
    A talk.

    ## Top Claims
    None yet.
    """
  static let fix: RuleFix? = RuleFix("takes out the blank lines before it") { diagnostic, file in
    let mark = file.range(of: "---", at: diagnostic.location) { $0.isEmpty }
    guard let mark, let line = file.range(of: diagnostic.location),
      mark.lowerBound == line.lowerBound,
      file.ranges[..<(diagnostic.location.line - 1)].allSatisfy({
        $0.allSatisfy { LineScan.isBlank(file.bytes[$0]) }
      })
    else { return nil }
    return Edit(file.ranges[0].lowerBound..<line.lowerBound, "")
  }

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "move the front matter to the first line; here it is read as text"
  }
}
