import ArgumentParser
import VerdictApp
import VerdictCore

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report what is wrong with summaries: path:line:column: severity: message [rule].",
    discussion: """
      How much was found goes to standard error, so that a pipe gets the problems alone. Ends with \
      1 where anything but notes was found.
      """)

  @Argument(help: "Folders or files; without any, the library.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Print in a format.", discussion: FormatName<CheckReport>.table, valueName: "format"))
  var format = FormatName<CheckReport>.first

  @Option(
    defaultAsFlag: Self.allRules,
    help: ArgumentHelp(
      "Explain a rule, with an example; without its name, list all rules.", valueName: "rule"),
    completion: .list([Self.allRules] + RuleRegistry.all.map { $0.id }))
  var explain: String?

  private static let allRules = "all"

  @Flag(help: "Mend what needs no person, and print what changes; `--explain` says which rules.")
  var fix = false

  @Flag(help: "With --fix, print what would change; ends with 1 where anything would.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Report verdicts, too, that have changed in git since a revision without a Was line.",
      valueName: "revision"))
  var since: String?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var paging: PagingOptions

  func validate() throws {
    if dryRun, !fix { throw ValidationError("--dry-run goes with --fix") }
    if fix, format.exporter.name != FormatName<CheckReport>.first.exporter.name {
      throw ValidationError("--fix prints a diff, which has no other format")
    }
  }

  func run() throws {
    paging.begin()
    if let explain { return try Self.explain(explain) }
    let found = CheckedFiles(paths, orLibrary: options.folder, in: Libraries(), since: since)
    if fix { return try MendedFiles(found, isDry: dryRun).run() }
    let report = CheckReport(
      found.diagnostics, version: Version.current,
      read: InputFile.read(regular:))
    try Output.standard.print(report, as: format.exporter)
    try Output.standard.flush()
    if found.areAny { Output.standard.complain(found.total) }
    try Output.standard.end(with: found.unread)
    if found.haveFaults { throw Failure.unsuccessful(nil) }
  }

  private static func explain(_ id: String) throws {
    var lines = RuleExplanation.list
    if id != allRules {
      let (rule, near) = RuleExplanation.find(id)
      guard let rule else {
        let hint = near.map { "did you mean '\($0)'?" } ?? "`verdict check --explain` lists them"
        throw Failure.wrongUsage("there is no rule '\(id)'; \(hint)")
      }
      lines = RuleExplanation(rule).lines
    }
    for line in lines { Output.standard.print(line) }
  }
}
