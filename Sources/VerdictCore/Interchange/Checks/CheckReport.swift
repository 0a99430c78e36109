/// What was found in some files, for people and for programs that show it beside the lines.
public struct CheckReport {
  /// By path, then location.
  let diagnostics: [FileDiagnostic]
  /// Of the program.
  let version: String
  private let read: (FilePath) -> [UInt8]?

  /// - Parameters:
  ///   - diagnostics: By path, then location.
  ///   - version: Of the program, as in `1.2.3`.
  ///   - read: Gives the bytes of a file, where it can be read; columns are counted in them.
  public init(
    _ diagnostics: [FileDiagnostic], version: String, read: @escaping (FilePath) -> [UInt8]?
  ) {
    self.diagnostics = diagnostics
    self.version = version
    self.read = read
  }

  /// Gives each diagnostic, with its column in Unicode scalars from 1, to a closure.
  ///
  /// A file is read once where its diagnostics stand together.
  func each(_ body: (FileDiagnostic, _ column: Int) throws -> Void) rethrows {
    var last: (path: FilePath, columns: ScalarColumns)?
    for file in diagnostics {
      if last?.path != file.path {
        last = (file.path, ScalarColumns(FileLines(read(file.path) ?? [])))
      }
      try body(file, last?.columns.column(of: file.diagnostic.location) ?? 1)
    }
  }
}

extension CheckReport: Exportable {
  public static let exporters: [any Exporter<Self>] = [
    DiagnosticLines(), DiagnosticList(), SARIF(), WorkflowCommands(),
  ]
}

/// A line for each diagnostic, as compilers print it.
struct DiagnosticLines: Exporter {
  let name = "text"
  let help = "a line for each problem, as compilers print it"
  let fileExtension = "txt"

  func write(_ source: CheckReport, to sink: inout some TextOutputStream) {
    for file in source.diagnostics {
      sink.write(CleanText(DiagnosticFormatter.line(file)).string + "\n")
    }
  }
}

/// A JSON list of diagnostics.
struct DiagnosticList: Exporter {
  let name = "json"
  let help = "JSON; columns are cells of a terminal, as in the text"
  let fileExtension = "json"

  /// The keys are a contract with programs.
  private struct Record: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let rule: String
    let message: String
  }

  func write(_ source: CheckReport, to sink: inout some TextOutputStream) throws {
    var json = JSONWriter()
    json.beginList(to: &sink)
    for file in source.diagnostics {
      let diagnostic = file.diagnostic
      try json.write(
        Record(
          file: file.path.description, line: diagnostic.location.line,
          column: diagnostic.location.column, severity: diagnostic.severity.word,
          rule: diagnostic.rule, message: DiagnosticFormatter.message(diagnostic)), to: &sink)
    }
    json.endList(to: &sink)
  }
}
