import GRDB
import Synchronization
import VerdictCore

/// An open index: one connection to read, which nothing blocks, and one to write, made when needed.
///
/// In memory both are the same connection.
final class SummaryIndex: Sendable {
  /// Nil in memory.
  let location: IndexLocation?
  private let reader: DatabaseQueue
  private let writer: Mutex<DatabaseQueue?>
  private let identity: [Int]?
  private let dataVersion: Atomic<Int>

  /// An empty index that lives as long as this object.
  static func inMemory() throws -> SummaryIndex {
    let queue = try DatabaseQueue(configuration: configuration(readonly: false))
    try queue.write(IndexSchema.create)
    return try SummaryIndex(location: nil, reader: queue, writer: queue)
  }

  /// Opens the index at a place; one that is missing, of another version or damaged is made anew.
  ///
  /// Throws `DatabaseError` or `SystemError` where that cannot be done, and `IndexUnusable` where
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

  /// Deletes the index at a place and makes an empty one.
  static func rebuild(at location: IndexLocation) throws -> SummaryIndex {
    try anew(at: location, evenIfSound: true)
  }

  private static func anew(
    at location: IndexLocation, evenIfSound: Bool
  ) throws -> SummaryIndex {
    try location.makeFolder()
    var patience = 25
    let lock = try IndexLock(location) {
      patience -= 1
      return patience > 0
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

  /// Whether the file at the index's place is still the one that was opened.
  var isInPlace: Bool { location?.identity == identity }

  /// Reads one state of the index, whatever is written meanwhile.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try reader.read(body)
  }

  /// Changes the index, all or nothing.
  func write(_ body: (IndexWriter) throws -> Void) throws {
    try writerQueue().inTransaction(.immediate) { database in
      try body(IndexWriter(database: database))
      return .commit
    }
  }

  /// Moves what was written from the log to the index itself, as far as readers let it.
  func checkpoint() throws {
    guard location != nil else { return }
    try writerQueue().writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// Whether anything has been written since this was last asked, or since the index was opened.
  func takeChange() throws -> Bool {
    let version = try Self.dataVersion(of: reader)
    return dataVersion.exchange(version, ordering: .relaxed) != version
  }

  private static func dataVersion(of reader: DatabaseQueue) throws -> Int {
    try reader.unsafeRead { try $0.firstRow("PRAGMA data_version") { $0.integer(0) } ?? 0 }
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
      try $0.run("PRAGMA cache_size = -\(readonly ? 8000 : 16000)")
    }
    return configuration
  }
}
