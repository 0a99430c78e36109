/// Commands that a GitHub workflow turns into annotations of lines.
struct WorkflowCommands: Exporter {
  let name = "github"
  let help = "annotations of a GitHub workflow"
  let fileExtension = "txt"

  func write(_ source: CheckReport, to sink: inout some TextOutputStream) {
    source.each { file, column in
      let diagnostic = file.diagnostic
      let properties: [(String, String)] = [
        ("file", CleanText(file.path.description).string), ("line", "\(diagnostic.location.line)"),
        ("col", "\(column)"), ("title", diagnostic.rule),
      ]
      let message = CleanText(DiagnosticFormatter.message(diagnostic)).string
      sink.write(
        "::\(command(diagnostic.severity)) "
          + properties.map { "\($0)=\($1.escapedForProperty)" }.joined(separator: ",")
          + "::\(message.escapedForCommand)\n")
    }
  }

  private func command(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension String {
  /// The text as the message of a workflow command.
  fileprivate var escapedForCommand: String {
    escaped {
      switch $0 {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  /// The text as a property of a workflow command.
  fileprivate var escapedForProperty: String {
    escapedForCommand.escaped {
      switch $0 {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }
}
