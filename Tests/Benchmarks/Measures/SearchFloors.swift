import Foundation

/// The same searches by ripgrep, which reads every file, and by SQLite alone on the same index.
struct SearchFloors: Measure {
  private static let words = [
    ("rare word", SearchKind.rare), ("common word", SearchKind.common),
    ("phrase of two common words", SearchKind.phrase),
  ]

  func rows(on bench: Bench) throws -> [Row] {
    let ripgrep = Self.ripgrep
    let fullText = bench.index.flatMap { RawFullText(index: $0) }
    let read = try Self.words.map { label, words in
      let samples = try ripgrep.map { path in
        try Samples(5) { try bench.run(path, ["-l", "-i", words, bench.library]) }
      }
      return Row("floor: rg -l, \(label)", samples?.median)
    }
    let queries = Self.words.map { ($0, "\"\($1)\"") } + [("one letter", "a*")]
    let matched = queries.flatMap { label, query in
      let samples = fullText.flatMap { $0.search(query, limit: 40) }
      return [Row("floor: FTS5 alone, first 40, \(label)", samples?.median)]
    }
    return read + matched
  }

  private static var ripgrep: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/rg" }.first(where: FileManager.default.isExecutableFile)
  }
}
