import Foundation
import VerdictCore
import VerdictLibrary

extension Library {
  /// The marks of the reader.
  ///
  /// - Throws: `Failure.cannotRead` where none can be kept.
  package func marks() throws(Failure) -> ReaderState {
    guard let state = readerState else { throw .cannotRead("there is no home to keep marks in") }
    return state
  }

  /// What the reader saw, to compare with what is there now.
  ///
  /// - Parameter day: The day before which it was seen; nil for the last time.
  /// - Returns: What has changed since; where nothing has, nothing.
  /// - Throws: `Failure`, also where this is the first look.
  package func changesSeen(since day: PartialDate?) throws(Failure) -> ChangeReport {
    guard readerState != nil else {
      throw .cannotRead("there is no home to keep in what you have seen")
    }
    let report = try Failure.reading { try changes(since: day?.start) ?? ChangeReport() }
    guard report.begins == nil else { return report }
    _ = try Self.noting { try beginLedger() }
    throw .unsuccessful(
      "nothing is known yet of what you saw before; what is in '\(root)' now counts as seen")
  }

  /// Counts all that is there as seen, and tells of how many summaries that is news.
  ///
  /// - Throws: `Failure.cannotRead` where that cannot be kept.
  package func countAsSeen() throws(Failure) -> Int {
    try Self.noting { try see(as: "all seen") }
  }

  private static func noting<Result>(_ body: () throws -> Result) throws(Failure) -> Result {
    do {
      return try body()
    } catch {
      throw .cannotRead("what you see is not noted: \(ReaderState.reason(of: error))")
    }
  }
}

extension ReaderState {
  /// Takes in the marks of a file.
  ///
  /// - Parameter file: What `verdict state export` printed; `-` for standard input.
  /// - Returns: How many they are.
  /// - Throws: `Failure`; no mark is then changed.
  package func importMarks(from file: String) throws(Failure) -> Int {
    let data = Data(try InputFile.read(file, upTo: .max))
    let changes: [MarkChange]
    do {
      changes = try MarkFile.read(data)
    } catch let problem as MarkRecordProblem {
      throw .wrongUsage("'\(file)': \(problem)")
    } catch {
      throw .wrongUsage("'\(file)' is not what `verdict state export` prints")
    }
    do {
      try apply(changes, as: "import of marks")
    } catch {
      throw .cannotRead("the marks are not saved: \(ReaderState.reason(of: error))")
    }
    return changes.count
  }
}

extension PartialDate {
  /// When its first day begins by the clock on the wall, in seconds since 1970.
  var start: Double {
    var parts = tm()
    parts.tm_year = Int32(year - 1900)
    parts.tm_mon = Int32((month ?? 1) - 1)
    parts.tm_mday = Int32(day ?? 1)
    parts.tm_isdst = -1
    // A moment before, so that what was seen at midnight belongs to the day.
    return Double(mktime(&parts)) - 0.001
  }
}
