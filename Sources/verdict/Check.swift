import ArgumentParser
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

  @OptionGroup var options: LibraryOptions

  @OptionGroup var paging: PagingOptions

  func run() throws {
    var found: [FileDiagnostic] = []
    var summaries = 0
    func check(_ library: Library) throws {
      found += try Self.diagnostics(of: library)
      summaries += try Failure.reading { try library.totals().summaries }
    }
    func check(_ path: String) throws {
      switch PathKind(path) {
      case .nothing: throw Failure.cannotRead("there is no folder or file '\(path)'")
      case .folder: try check(LibraryOptions.openUpToDate(path))
      case .file:
        let file = FilePath(path)
        let reading = try Self.read(file)
        found += reading.diagnostics.map { FileDiagnostic(path: file, diagnostic: $0) }
        summaries += reading.summary == nil ? 0 : 1
      }
    }
    if paths.isEmpty { try check(options.openUpToDate()) }
    // What cannot be read keeps nothing from being checked that can.
    let unread = paths.compactMap { path -> Failure? in
      do throws(Failure) {
        try Failure.reading { try check(path) }
        return nil
      } catch {
        return error
      }
    }
    paging.begin()
    for diagnostic in found {
      Output.standard.print(CleanText(DiagnosticFormatter.line(diagnostic)))
    }
    try Output.standard.flush()
    if unread.isEmpty || summaries > 0 || !found.isEmpty {
      Output.standard.complain(Self.total(of: found, summaries: summaries))
    }
    for failure in unread.dropLast() { Output.standard.complain(failure) }
    if let last = unread.last { throw last }
    if found.contains(where: { $0.diagnostic.severity < .note }) {
      throw Failure.unsuccessful(nil)
    }
  }

  /// How much was found in how many summaries: `3 summaries: 1 error, 2 notes`.
  private static func total(of found: [FileDiagnostic], summaries: Int) -> CleanText {
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> CleanText? in
      let count = found.count { $0.diagnostic.severity == severity }
      return count == 0 ? nil : "\(count, CountedWord(CleanText(severity.word)))"
    }
    let total: CleanText =
      counts.isEmpty ? "no problems" : counts.dropFirst().reduce(counts[0]) { $0 + ", " + $1 }
    guard summaries > 0 || !found.isEmpty else {
      return "no summaries here: a summary is a markdown file with claims under “## Top Claims”"
    }
    return "\(summaries, .summary): " + total
  }

  private static func read(_ file: FilePath) throws -> SummaryReading {
    do {
      return try Library.read(file)
    } catch {
      throw Failure.cannotRead("'\(file)' cannot be read: \(error)")
    }
  }

  private static func diagnostics(of library: Library) throws -> [FileDiagnostic] {
    do {
      return try (library.diagnostics() + library.findingNotes()).sorted {
        ($0.path, $0.diagnostic.location) < ($1.path, $1.diagnostic.location)
      }
    } catch {
      throw Failure.cannotRead("\(error)")
    }
  }
}
