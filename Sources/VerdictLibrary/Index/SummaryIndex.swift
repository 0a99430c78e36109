import GRDB
import Synchronization
import VerdictCore

/// An open index: a connection to read, which nothing blocks, one to search, which may take longer,
/// and one to write; the last two are made when needed.
///
/// In memory all are the same connection.
final class SummaryIndex: Sendable {
  /// Nil in memory.
  let location: IndexLocation?
  private let reader: DatabaseQueue
  private let writer: Mutex<DatabaseQueue?>
  private let searcher = Mutex<DatabaseQueue?>(nil)
  private let known = QueryCache()
  private let identity: [Int]?
  private let dataVersion: Atomic<Int>

  /// An empty index that lives as long as this object.
  static func inMemory() throws -> SummaryIndex {
    let queue = try DatabaseQueue(configuration: configuration(readonly: false))
    try queue.write(IndexSchema.create)
    return try SummaryIndex(location: nil, reader: queue, writer: queue)
  }

  /// Opens the index at a location; a missing, outdated or damaged one is made anew.
  ///
  /// Throws `DatabaseError` or `Errno` where that cannot be done, and `IndexUnusable` where
  /// another process is busy with it.
  static func open(at location: IndexLocation) throws -> SummaryIndex {
    do {
      return try existing(at: location)
    } catch let error as DatabaseError where error.isBusy {
      throw IndexUnusable.busy
    } catch {
      return try anew(at: location, evenIfSound: false)
    }
  }

  /// Deletes the index at a location and makes an empty one.
  static func rebuild(at location: IndexLocation) throws -> SummaryIndex {
    try anew(at: location, evenIfSound: true)
  }

  private static func anew(
    at location: IndexLocation, evenIfSound: Bool
  ) throws -> SummaryIndex {
    try location.makeFolder()
    var attempts = 25
    let lock = try IndexLock(location) {
      attempts -= 1
      return attempts > 0
    }
    guard let lock else { throw IndexUnusable.busy }
    return try withExtendedLifetime(lock) {
      // Somebody else may have made it while this waited.
      if !evenIfSound, let index = try? existing(at: location) { return index }
      location.delete()
      let writer = try writerQueue(at: location)
      try writer.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        try database.inTransaction(.immediate) {
          try IndexSchema.create(in: database)
          return .commit
        }
      }
      return try existing(at: location, writer: writer)
    }
  }

  private static func existing(
    at location: IndexLocation, writer: DatabaseQueue? = nil
  ) throws -> SummaryIndex {
    let reader = try DatabaseQueue(
      path: location.path, configuration: configuration(readonly: true))
    let version = try reader.unsafeRead {
      try $0.firstRow("PRAGMA user_version") { $0.integer(0) }
    }
    guard version == IndexSchema.version else { throw IndexOutdated() }
    return try SummaryIndex(location: location, reader: reader, writer: writer)
  }

  private init(location: IndexLocation?, reader: DatabaseQueue, writer: DatabaseQueue?) throws {
    self.location = location
    self.reader = reader
    self.writer = Mutex(writer)
    identity = location?.identity
    dataVersion = Atomic(try Self.dataVersion(of: reader))
  }

  /// Whether the file at the index's location is still the one that was opened.
  var isInPlace: Bool { location?.identity == identity }

  /// Reads one state of the index, whatever is written meanwhile.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try reader.read(body)
  }

  /// Reads one state of the index for as long as it takes, beside `read`.
  ///
  /// - Parameters:
  ///   - readerState: Where the reader's marks are; nil where none are kept.
  ///   - body: Takes what was found out about this state before.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, and `DatabaseError`.
  func search<Result>(
    _ readerState: ReaderState?, _ body: (Database, QueryCache) throws -> Result
  ) throws -> Result {
    try searcherQueue().read { database in
      // Every state has its own: the first grows by others' changes, the second by its own.
      known.keep(
        version: [
          try database.firstRow("PRAGMA data_version") { $0.integer(0) } ?? 0,
          database.totalChangesCount,
        ], readerState)
      return try body(database, known)
    }
  }

  /// Reads one state of the index from its start to its end, beside `read` and `search`, and leaves no
  /// memory behind.
  func readThrough<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard let location else { return try reader.read(body) }
    var configuration = Self.configuration(readonly: true)
    configuration.prepareDatabase { try $0.run("PRAGMA cache_size = -1000") }
    return try DatabaseQueue(path: location.path, configuration: configuration).read(body)
  }

  /// Changes the index, all or nothing.
  func write(_ body: (IndexWriter) throws -> Void) throws {
    try writerQueue().inTransaction(.immediate) { database in
      let writer = IndexWriter(database)
      try body(writer)
      try writer.finish()
      return .commit
    }
  }

  /// Whether what is left of files that are gone is worth making the index anew.
  func isWorn() throws -> Bool {
    try read {
      try $0.firstRow("SELECT removed > 1000 + 2 * summaries FROM total") { $0.integer(0) == 1 }
    } ?? false
  }

  /// Moves what was written from the log to the index itself, as far as readers let it, and gives
  /// back the memory that writing took.
  func checkpoint() throws {
    guard location != nil else { return }
    try writerQueue().writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    writer.withLock { $0 = nil }
  }

  /// Whether anything has been written since this was last asked, or since the index was opened.
  func takeChange() throws -> Bool {
    let version = try Self.dataVersion(of: reader)
    return dataVersion.exchange(version, ordering: .relaxed) != version
  }

  private static func dataVersion(of reader: DatabaseQueue) throws -> Int {
    try reader.unsafeRead { try $0.firstRow("PRAGMA data_version") { $0.integer(0) } ?? 0 }
  }

  private func searcherQueue() throws -> DatabaseQueue {
    try searcher.withLock { searcher in
      if let searcher { return searcher }
      guard let location else { return reader }
      let queue = try DatabaseQueue(
        path: location.path, configuration: Self.configuration(readonly: true))
      searcher = queue
      return queue
    }
  }

  private func writerQueue() throws -> DatabaseQueue {
    try writer.withLock { writer in
      if let writer { return writer }
      guard let location else { return reader }
      let queue = try Self.writerQueue(at: location)
      writer = queue
      return queue
    }
  }

  private static func writerQueue(at location: IndexLocation) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(
      path: location.path, configuration: configuration(readonly: false))
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      // 100 MB, so that pages which many transactions change are copied once.
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 25000")
    }
    return queue
  }

  private static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(readonly ? 0.2 : 2)
    configuration.prepareDatabase {
      try $0.run("PRAGMA trusted_schema = OFF")
      try $0.run("PRAGMA cache_size = -\(readonly ? 8000 : 96000)")
    }
    return configuration
  }
}
