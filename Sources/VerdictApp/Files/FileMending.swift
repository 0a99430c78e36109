import Algorithms
import VerdictCore

/// A file in which what can be mended without a person was mended, or would be.
package struct FileMending {
  package let path: FilePath
  /// What was mended, in order.
  package let mended: [Diagnostic]
  /// What changed, as a unified diff; empty where nothing did.
  package let diff: [CleanText]
  private let old: [UInt8]
  private let new: [UInt8]

  /// Reads a file and mends it in memory; what is no regular file, or cannot be read, is left alone:
  /// a check has said so.
  package init(_ path: FilePath) {
    self.path = path
    old = InputFile.read(regular: path) ?? []
    let result = MendedBytes(old, path: path)
    new = result.bytes
    mended = result.mended
    diff = UnifiedDiff.lines(from: old, to: new, path: path)
  }

  /// Writes the file, if it is still the one that was read.
  ///
  /// - Throws: `Failure.cannotWrite`; the file is then as it was.
  package func write() throws(Failure) {
    do {
      guard try DurableFile(path).replace(old, with: new) else {
        throw Failure.cannotWrite(
          "'\(path)' was changed meanwhile and is left as it is; check it again")
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .cannotWrite("'\(path)' cannot be written: \(DurableFile.reason(of: error))")
    }
  }

  /// `a.md: 2 problems mended: bad-date, date-with-time`.
  package func sentence(isDone: Bool) -> CleanText {
    let names = CleanText(mended.map(\.rule).uniqued().joined(separator: ", "))
    let verb: CleanText = isDone ? "mended" : "to mend"
    return "\(CleanText(path.description)): \(mended.count, .problem) \(verb): \(names)"
  }
}
