import VerdictCore

/// The number of claims that are hype, by the name of the speaker.
///
/// - Parameter files: The text of each file by its path; a file that cannot be read counts nothing.
/// - Returns: The number for each speaker of a summary, 0 included.
func hype(in files: [String: String]) -> [String: Int] {
  let readings = files.map { path, text in
    SummaryReader.read(Array(text.utf8), path: FilePath(path))
  }
  return readings.compactMap(\.summary).reduce(into: [:]) { counts, summary in
    counts[summary.speaker.name, default: 0] += summary.tally[.hype]
  }
}
