import Algorithms
import VerdictCore

/// The files of a check in which something can be mended.
package struct MendedFiles {
  private let found: CheckedFiles
  /// Whether the files stay as they are.
  private let isDry: Bool
  private let output: Output

  package init(_ found: CheckedFiles, isDry: Bool, output: Output = .standard) {
    self.found = found
    self.isDry = isDry
    self.output = output
  }

  /// Shows what changes, and writes it.
  ///
  /// - Throws: `Failure` where a file could not be read or written, or where a dry run has found
  ///   something to mend.
  package func run() throws(Failure) {
    var count = 0
    var failures = found.unread
    for path in paths {
      do throws(Failure) {
        count += try mend(path)
      } catch {
        failures.append(error)
      }
    }
    try output.flush()
    if count == 0, failures.count == found.unread.count {
      output.complain("nothing here can be mended without a person")
    }
    try output.end(with: failures)
    if isDry, count > 0 { throw .unsuccessful(nil) }
  }

  /// The files with a problem that has a fix, each once, in order.
  private var paths: [FilePath] {
    Array(
      found.diagnostics.filter { RuleRegistry.rule($0.diagnostic.rule)?.fix != nil }.map(\.path)
        .uniqued())
  }

  /// Mends one file, and tells how many problems that were.
  private func mend(_ path: FilePath) throws(Failure) -> Int {
    let mending = FileMending(path)
    if mending.mended.isEmpty { return 0 }
    if !isDry { try mending.write() }
    for line in mending.diff { output.print(line) }
    output.complain(mending.sentence(isDone: !isDry))
    return mending.mended.count
  }
}

extension Output {
  /// Says what went wrong; of several, the worst and last is what to end with.
  ///
  /// - Throws: That one.
  package func end(with failures: [Failure]) throws(Failure) {
    guard let worst = failures.indices.max(by: { failures[$0].status <= failures[$1].status })
    else { return }
    for (index, failure) in failures.enumerated() where index != worst { complain(failure) }
    throw failures[worst]
  }
}
