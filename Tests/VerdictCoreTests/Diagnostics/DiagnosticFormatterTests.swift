import Testing
import VerdictCore

struct DiagnosticFormatterTests {
  @Test(arguments: Diagnostic.Severity.allCases)
  func `a diagnostic is one line that editors understand`(severity: Diagnostic.Severity) {
    let place = SourceLocation(line: 12, column: 3)
    let diagnostic = Diagnostic(
      location: place, severity: severity, rule: "bad-date", message: "write it so")
    #expect(
      DiagnosticFormatter.line(
        FileDiagnostic(path: FilePath("content/a.md"), diagnostic: diagnostic))
        == "content/a.md:12:3: \(severity.word): write it so [bad-date]")
  }
}
