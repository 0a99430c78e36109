enum MergeConflict: Rule {
  static let id = "merge-conflict"
  static let severity = Diagnostic.Severity.error
  static let summary = "the two sides of a merge that nobody has resolved"
  static let example: RuleExample? = """
    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real
    > You can only check what you can open.

    <<<<<<< HEAD
    It was done once.
    =======
    It was done twice.
    >>>>>>> theirs
    """

  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "resolve the merge: keep one side and take out the lines of '<<<<<<<', '=======' and '>>>>>>>'"
  }
}
