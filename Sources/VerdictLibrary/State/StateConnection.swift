import Foundation
import GRDB
import Synchronization
import VerdictCore

import struct SystemPackage.Errno

/// Why a reader's state cannot be changed, or not be read.
struct StateUnusable: Error, CustomStringConvertible {
  /// One sentence, lower-case and without a full stop.
  let description: String
}

/// An open file of a reader's state: one connection to read, one to search, and one to write.
final class StateConnection: Sendable {
  /// What has opened the file.
  private struct Queues: Sendable {
    let reader: DatabaseQueue
    /// Opens one more to read.
    let another: @Sendable () throws -> DatabaseQueue
    /// Nil where the file cannot be changed.
    var writer: DatabaseQueue?
    /// Why not.
    var hindrance = ""
    let version: Int
  }

  private let queues: Queues
  /// Takes questions about the whole ledger, so that those about one mark need not wait for them; made
  /// when needed.
  private let searcher = Mutex<DatabaseQueue?>(nil)

  /// Opens the file, or makes it.
  ///
  /// A file that is none of ours, or damaged, is set aside under another name, and an empty one made:
  /// it is never deleted.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - warn: Takes what there is to say about it.
  /// - Throws: `DatabaseError` or `Errno` where it cannot be opened.
  init(_ path: String, warn: (String) -> Void) throws {
    do {
      try IndexLocation.makeFolder(of: path)
    } catch let error as Errno {
      throw StateUnusable(description: "the folder of '\(path)' cannot be made: \(error.reason)")
    }
    if access(path, F_OK) == 0, access(path, W_OK) != 0 {
      queues = try Self.openToRead(path, warn)
      return
    }
    do {
      queues = try Self.open(path, warn)
    } catch let error as DatabaseError where error.isLackOfRights && access(path, F_OK) == 0 {
      queues = try Self.openToRead(path, warn)
    } catch let error as DatabaseError where error.isDamage && access(path, F_OK) == 0 {
      let aside = try Self.setAside(path)
      warn("your marks could not be read; they are kept in \(aside), and new ones begin")
      queues = try Self.open(path, warn)
    }
  }

  /// Whether the file has the tables of what was seen.
  var hasLedger: Bool { queues.version >= StateSchema.ledgerVersion }

  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try queues.reader.read(body)
  }

  /// Reads for as long as it takes, beside `read`.
  func search<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let queue = try searcher.withLock { searcher in
      if let searcher { return searcher }
      let queue = try queues.another()
      searcher = queue
      return queue
    }
    return try queue.read(body)
  }

  /// Changes the state, all or nothing; what was changed is on the disk then.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard let writer = queues.writer else { throw StateUnusable(description: queues.hindrance) }
    var result: Result?
    try writer.inTransaction(.immediate) { database in
      result = try body(database)
      return .commit
    }
    guard let result else { throw StateUnusable(description: "nothing was written") }
    return result
  }

  private static func open(_ path: String, _ warn: (String) -> Void) throws -> Queues {
    let writer = try DatabaseQueue(path: path, configuration: configuration)
    let version = try writer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      var version = 0
      try database.inTransaction(.immediate) {
        version = try database.firstRow("PRAGMA user_version") { $0.integer(0) } ?? 0
        if version < StateSchema.version { try StateSchema.migrate(database, from: version) }
        return .commit
      }
      try checkIfSmall(database)
      return version
    }
    let queue = { @Sendable in try DatabaseQueue(path: path, configuration: configuration) }
    let isLater = version > StateSchema.version
    if isLater {
      warn("your marks were written by a later version of verdict; they are shown, not changed")
    }
    return Queues(
      reader: try queue(), another: queue, writer: isLater ? nil : writer,
      hindrance: "the marks were written by a later version of verdict; update it",
      version: max(version, StateSchema.version))
  }

  /// Opens a file that may be read and not be written.
  private static func openToRead(_ path: String, _ warn: (String) -> Void) throws -> Queues {
    // SQLite writes beside a file of this kind, unless it is told that nobody changes it; what is in
    // its log it does not read then.
    var status = stat()
    let hasLog = stat(path + "-wal", &status) == 0 && status.st_size > 0
    let unchanging = URL(filePath: path).absoluteString + "?immutable=1"
    let names = hasLog ? [path, unchanging] : [unchanging, path]
    var opened: (name: String, reader: DatabaseQueue, version: Int)?
    for name in names where opened == nil {
      let isLast = name == names.last
      do {
        let reader = try readonlyQueue(name)
        let version = try reader.read {
          try $0.firstRow("PRAGMA user_version") { $0.integer(0) } ?? 0
        }
        opened = (name, reader, version)
      } catch  where !isLast {}
    }
    guard let opened else { throw StateUnusable(description: "'\(path)' cannot be read") }
    warn("your marks cannot be changed: '\(path)' is read-only")
    let name = opened.name
    return Queues(
      reader: opened.reader, another: { try readonlyQueue(name) },
      hindrance: "'\(path)' is read-only", version: opened.version)
  }

  private static func readonlyQueue(_ name: String) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    return try DatabaseQueue(path: name, configuration: configuration)
  }

  /// Looks a small file through before it is trusted; a large one would hold up the first screen, and
  /// what is wrong with it shows when it is used.
  private static func checkIfSmall(_ database: Database) throws {
    let pages = try database.firstRow("PRAGMA page_count") { $0.integer(0) } ?? 0
    guard pages <= mostCheckedPages else { return }
    let problem = try database.firstRow("PRAGMA quick_check(1)") { $0.text(0) }
    guard problem == "ok" else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: problem)
    }
  }

  private static let mostCheckedPages = 128

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase {
      try $0.run("PRAGMA trusted_schema = OFF")
      try $0.run("PRAGMA cache_size = -1000")
    }
    return configuration
  }

  /// Gives the file, and those that SQLite keeps beside it, names that nothing else has.
  private static func setAside(_ path: String) throws -> String {
    var number = 1
    while access("\(path).damaged-\(number)", F_OK) == 0 { number += 1 }
    let aside = "\(path).damaged-\(number)"
    try Errno.check(rename(path, aside))
    for suffix in ["-wal", "-shm"] { rename(path + suffix, aside + suffix) }
    return aside
  }
}

extension DatabaseError {
  /// Whether a file cannot be opened as it was meant to be, but perhaps be read.
  fileprivate var isLackOfRights: Bool {
    [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM].contains(resultCode)
      && extendedResultCode != .SQLITE_READONLY_DBMOVED
  }
}
