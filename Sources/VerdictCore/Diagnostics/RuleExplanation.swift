/// A rule in words: what it reports, a file that breaks it, and whether it can be mended.
package struct RuleExplanation {
  private let rule: any Rule.Type

  package init(_ rule: any Rule.Type) { self.rule = rule }

  /// The lines, without ends.
  package var lines: [CleanText] {
    [heading, "", fix] + example
  }

  /// `bad-date (error): a date that is none`.
  private var heading: CleanText {
    "\(CleanText(rule.id)) (\(CleanText(rule.severity.word))): \(CleanText(rule.summary))"
  }

  private var fix: CleanText {
    rule.fix.map { "`verdict check --fix` \(CleanText($0.summary))." } ?? "It is mended by hand."
  }

  private var example: [CleanText] {
    guard let example = rule.example else { return [] }
    let files = example.files.sorted { $0.key < $1.key }
    return files.flatMap { name, content -> [CleanText] in
      let title: CleanText =
        files.count > 1 ? "For example, \(CleanText(name)):" : "For example:"
      let lines = String(decoding: content, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      return ["", title, ""]
        + lines.map { $0.isEmpty ? "" : "    " + CleanText($0).fitted(to: Self.width) }
    }
  }

  /// Of the lines of an example, in cells; some are of a megabyte.
  private static let width = 72

  /// A line for each rule.
  package static var list: [CleanText] {
    let rules = RuleRegistry.all
    let width = rules.map { $0.id.utf8.count }.max() ?? 0
    return rules.map { rule in
      "\(CleanText(rule.id).padded(to: width))  \(CleanText(rule.severity.word).padded(to: 7))  "
        + CleanText(rule.summary)
    }
  }

  /// The rule of an id that was typed.
  ///
  /// - Returns: The rule, or the id of one that may have been meant.
  package static func find(_ id: String) -> (rule: (any Rule.Type)?, near: String?) {
    if let rule = RuleRegistry.rule(id) { return (rule, nil) }
    return (nil, Suggestion.nearest(to: id, among: RuleRegistry.all.map { $0.id }))
  }
}
