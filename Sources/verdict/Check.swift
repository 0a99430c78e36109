import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore
import VerdictLibrary

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
    let found = CheckedFiles(paths, options, since: since)
    if fix { return try MendedFiles(found: found, isDry: dryRun).run() }
    let report = CheckReport(
      found.diagnostics, version: Version.current,
      read: InputFile.read(regular:))
    try Output.standard.print(report, as: format.exporter)
    try Output.standard.flush()
    if found.unread.isEmpty || found.summaries > 0 || !found.diagnostics.isEmpty {
      let severities = found.diagnostics.map(\.diagnostic.severity)
      Output.standard.complain(severities.total(inSummaries: found.summaries))
    }
    try found.throwUnread()
    if found.diagnostics.contains(where: { $0.diagnostic.severity < .note }) {
      throw Failure.unsuccessful(nil)
    }
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

/// What is wrong with the files that were named.
struct CheckedFiles {
  private(set) var diagnostics: [FileDiagnostic] = []
  private(set) var summaries = 0
  /// Why some could not be read, which keeps nothing from being checked that can.
  private(set) var unread: [Failure] = []

  /// The revision of git that verdicts are compared with; nil for none.
  private let revision: String?

  /// Checks folders and files; without any, the library.
  init(_ paths: [String], _ options: LibraryOptions, since revision: String?) {
    self.revision = revision
    if paths.isEmpty { trying { try $0.check(options.openUpToDate()) } }
    for path in paths { trying { try $0.check(path) } }
  }

  /// Ends with the last failure, and says the others before.
  func throwUnread() throws {
    for failure in unread.dropLast() { Output.standard.complain(failure) }
    if let last = unread.last { throw last }
  }

  private mutating func trying(_ check: (inout Self) throws -> Void) {
    do throws(Failure) {
      try Failure.reading { try check(&self) }
    } catch {
      unread.append(error)
    }
  }

  private mutating func check(_ path: String) throws {
    switch PathKind(path) {
    case .nothing: throw Failure.cannotRead("there is no folder or file '\(path)'")
    case .folder: try check(LibraryOptions.openUpToDate(path))
    case .file:
      let file = FilePath(path)
      let reading = try Self.read(file)
      diagnostics += reading.diagnostics.map { FileDiagnostic(path: file, diagnostic: $0) }
      summaries += reading.summary == nil ? 0 : 1
      if let revision {
        let folder = FilePath(URL(filePath: path).deletingLastPathComponent().relativePath)
        diagnostics += try GitHistory(of: folder, at: revision)
          .unrecordedChanges(in: file.lastComponent).map {
            FileDiagnostic(path: file, diagnostic: $0.diagnostic)
          }
      }
    }
  }

  private mutating func check(_ library: Library) throws {
    let changes = try revision.map {
      try GitHistory(of: library.root, at: $0).unrecordedChanges()
    }
    diagnostics += try (library.diagnostics() + library.findingNotes() + (changes ?? [])).sorted {
      ($0.path, $0.diagnostic.location) < ($1.path, $1.diagnostic.location)
    }
    summaries += try library.totals().summaries
  }

  private static func read(_ file: FilePath) throws -> SummaryReading {
    do {
      return try Library.read(file)
    } catch {
      throw Failure.cannotRead("'\(file)' cannot be read: \(error)")
    }
  }
}
