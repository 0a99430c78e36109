import Testing
import VerdictCore

struct DiagnosticFormatterTests {
  @Test(arguments: Diagnostic.Severity.allCases)
  func `a diagnostic is one line that editors understand`(severity: Diagnostic.Severity) {
    let location = SourceLocation(line: 12, column: 3)
    let diagnostic = Diagnostic(
      location: location, severity: severity, rule: "bad-date", arguments: ["date", "soon"])
    #expect(
      DiagnosticFormatter.line(
        FileDiagnostic(path: FilePath("content/a.md"), diagnostic: diagnostic))
        == "content/a.md:12:3: \(severity.word): write 'date' as YYYY, YYYY-MM or "
        + "YYYY-MM-DD; 'soon' is not written so [bad-date]")
  }
}
