import Foundation
import GRDB
import VerdictCore

/// Why a reader's state cannot be changed, or not be read.
struct StateUnusable: Error, CustomStringConvertible {
  /// One sentence, lower-case and without a full stop.
  let description: String
}

/// An open file of a reader's state: one connection to read, and one to write.
final class StateConnection: Sendable {
  private let reader: DatabaseQueue
  /// Nil for a file that a later version has written.
  private let writer: DatabaseQueue?

  /// Opens the file, or makes it.
  ///
  /// A file that is none of ours, or damaged, is set aside under another name, and an empty one made:
  /// it is never deleted.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - warn: Takes what there is to say about it.
  /// - Throws: `DatabaseError` or `SystemError` where it cannot be opened.
  init(_ path: String, warn: (String) -> Void) throws {
    try Self.makeFolder(of: path)
    do {
      (reader, writer) = try Self.open(path, warn)
    } catch let error as DatabaseError where error.isDamage && access(path, F_OK) == 0 {
      let aside = try Self.setAside(path)
      warn("your marks could not be read; they are kept in \(aside), and new ones begin")
      (reader, writer) = try Self.open(path, warn)
    }
  }

  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try reader.read(body)
  }

  /// Changes the state, all or nothing; what was changed is on the disk then.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard let writer else {
      throw StateUnusable(
        description: "the marks were written by a later version of verdict; update it")
    }
    var result: Result?
    try writer.inTransaction(.immediate) { database in
      result = try body(database)
      return .commit
    }
    guard let result else { throw StateUnusable(description: "nothing was written") }
    return result
  }

  private static func open(
    _ path: String, _ warn: (String) -> Void
  ) throws -> (DatabaseQueue, DatabaseQueue?) {
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
    let reader = try DatabaseQueue(path: path, configuration: configuration)
    guard version <= StateSchema.version else {
      warn("your marks were written by a later version of verdict; they are shown, not changed")
      return (reader, nil)
    }
    return (reader, writer)
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

  /// Makes the folder for the owner alone.
  private static func makeFolder(of path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  /// Gives the file, and those that SQLite keeps beside it, names that nothing else has.
  private static func setAside(_ path: String) throws -> String {
    var number = 1
    while access("\(path).damaged-\(number)", F_OK) == 0 { number += 1 }
    let aside = "\(path).damaged-\(number)"
    guard rename(path, aside) == 0 else { throw SystemError.last }
    for suffix in ["-wal", "-shm"] { rename(path + suffix, aside + suffix) }
    return aside
  }
}
