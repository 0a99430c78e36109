import VerdictApp
import VerdictCore

/// The files of a check in which something can be mended.
struct MendedFiles {
  let found: CheckedFiles
  /// Whether the files stay as they are.
  let isDry: Bool

  /// Shows what changes, and writes it.
  ///
  /// - Throws: `Failure` where a file could not be read or written, or where a dry run has found
  ///   something to mend.
  func run() throws {
    var count = 0
    var failures: [Failure] = []
    for path in paths {
      do throws(Failure) {
        count += try mend(path)
      } catch {
        failures.append(error)
      }
    }
    try Output.standard.flush()
    if count == 0, failures.isEmpty {
      Output.standard.complain("nothing here can be mended without a person")
    }
    for failure in failures.dropLast() { Output.standard.complain(failure) }
    try found.throwUnread()
    if let last = failures.last { throw last }
    if isDry, count > 0 { throw Failure.unsuccessful(nil) }
  }

  /// The files with a problem that has a fix, each once, in order.
  private var paths: [FilePath] {
    found.diagnostics.filter { RuleRegistry.rule($0.diagnostic.rule)?.fix != nil }.map(\.path)
      .reduce(into: []) { paths, path in
        if paths.last != path { paths.append(path) }
      }
  }

  /// Mends one file, and tells how many problems that were.
  private func mend(_ path: FilePath) throws(Failure) -> Int {
    let mending = FileMending(path)
    if mending.mended.isEmpty { return 0 }
    if !isDry { try mending.write() }
    for line in mending.diff { Output.standard.print(line) }
    Output.standard.complain(mending.sentence(isDone: !isDry))
    return mending.mended.count
  }
}
