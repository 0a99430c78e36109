import Synchronization
import TestSupport
import VerdictCore
import VerdictLibrary

/// A folder of summaries, a folder for the index, and a count of what is read.
final class TestLibrary: Sendable {
  let folder: TemporaryFolder
  let cache: TemporaryFolder
  private let reads = Mutex<[FilePath]>([])

  /// A library of these summaries by path.
  init(_ files: [String: Summary] = [:]) throws {
    folder = try TemporaryFolder()
    cache = try TemporaryFolder()
    for (path, summary) in files { try write(summary, to: path) }
  }

  func write(_ summary: Summary, to path: String) throws {
    try folder.write(SummaryWriter.write(summary), to: path)
  }

  /// Opens the library as it stands in the index, without a scan.
  func open(
    cacheFolder: String? = nil, readerVersion: Int = Reader.currentVersion
  ) throws -> Library {
    let reader = Reader(version: readerVersion) { bytes, path in
      self.reads.withLock { $0.append(path) }
      return SummaryReader.read(bytes, path: path)
    }
    return try Library(
      root: FilePath(folder.path), cacheFolder: FilePath(cacheFolder ?? cache.path), reader: reader)
  }

  func openAndScan(readerVersion: Int = Reader.currentVersion) throws -> Library {
    let library = try open(readerVersion: readerVersion)
    _ = try library.scan { _ in }
    return library
  }

  /// The names of the files read since this was last asked, sorted.
  func takeReads() -> [String] {
    reads.withLock { reads in
      defer { reads = [] }
      return reads.sorted().map(\.description)
    }
  }
}

extension Library {
  /// Everything the library answers, to compare two of them.
  func everything() throws -> [AnyHashable] {
    let all = 0..<100_000
    var answers: [AnyHashable] = [try totals()]
    for key in SummarySortKey.allCases {
      answers.append(try summaries(filter: ListFilter(), order: ListOrder(key), range: all))
    }
    for key in ClaimSortKey.allCases {
      answers.append(try claims(filter: ListFilter(), order: ListOrder(key), range: all))
    }
    let rows = try summaries(filter: ListFilter(), order: ListOrder(.speaker), range: all).window
      .rows
    answers += try Set(rows.map(\.speakerSlug)).sorted().map { try neighbourhood(of: $0) }
    return answers + [try diagnostics()]
  }

  var slugs: [String] {
    get throws {
      try summaries(filter: ListFilter(), order: ListOrder(.title), range: 0..<100_000).window.rows
        .map(\.slug.text).sorted()
    }
  }
}
