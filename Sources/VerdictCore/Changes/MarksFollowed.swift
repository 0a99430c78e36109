/// A reader's marks went along with a claim that was reworded; `verdict check` knows no readers, and
/// says nothing of it.
package enum MarksFollowed: Rule {
  package static let id = "marks-followed"
  package static let severity = Diagnostic.Severity.note
  package static let summary = "your marks followed a claim into its new words"
  package static let example: RuleExample? = nil

  /// The note about a claim.
  ///
  /// - Parameters:
  ///   - before: The claim in its words before.
  ///   - after: The claim in its words now.
  ///   - line: Where it stands, from 1.
  /// - Returns: The note.
  package static func diagnostic(before: String, after: String, line: Int) -> Diagnostic {
    diagnostic([before, after], at: SourceLocation(line: line, column: 1))
  }

  /// The arguments: the claim in its words before, and in those now.
  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    "see whether your marks still fit \(arguments[1].quoted), they were on "
      + "\(arguments[0].quoted); U in the list of what changed (w) dismisses this"
  }
}
