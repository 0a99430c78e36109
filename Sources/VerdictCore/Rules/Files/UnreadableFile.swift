package enum UnreadableFile: Rule {
  package static let id = "unreadable-file"
  package static let severity = Diagnostic.Severity.error
  package static let summary = "a file that the system would not let us read"
  package static let example: RuleExample? = nil

  package static func diagnostic(_ failure: FileFailure) -> Diagnostic {
    diagnostic([failure.code], at: .start)
  }

  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    "the file cannot be read: \(FileFailure(code: arguments[0])?.reason ?? arguments[0])"
  }
}
