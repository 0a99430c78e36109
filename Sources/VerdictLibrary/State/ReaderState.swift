import Foundation
import GRDB
import Synchronization
import VerdictCore

/// What a reader has done with a library: marks, and the changes of them to undo.
///
/// It is opened when it is first asked. A change is on the disk when the call returns. Everything may
/// be called from any thread, and several programs may use one file.
package final class ReaderState: Sendable {
  /// The file.
  package let path: String
  private let connection = Mutex<StateConnection?>(nil)
  private let counter = Atomic(0)
  private let told = Mutex<[String]>([])

  /// The state of a library in its file below a folder.
  ///
  /// - Parameters:
  ///   - library: The folder of the summaries without links.
  ///   - folder: Where states are kept.
  init(of library: FilePath, in folder: FilePath) {
    path = IndexLocation(realRoot: library, cacheFolder: folder).path
  }

  /// What went wrong with the file, one line each.
  package var warnings: [String] { told.withLock(\.self) }

  /// Numbers that are others after every change, of this program or another.
  var version: [Int] {
    let others =
      exists ? try? open().read { try $0.firstRow("PRAGMA data_version") { $0.integer(0) } } : nil
    return [counter.load(ordering: .acquiring), (others ?? nil) ?? 0]
  }

  // MARK: Asking

  /// The marks on some summaries and their parts.
  ///
  /// - Throws: `DatabaseError` where the file cannot be read.
  package func marks(of summaries: [Slug]) throws -> [Slug: SummaryMarks] {
    guard exists else { return [:] }
    return try open().read { database in
      var found: [Slug: SummaryMarks] = [:]
      for summary in Set(summaries) {
        let marks = try database.rows(
          "SELECT \(Self.columns) FROM mark WHERE summary = ?", [.text(summary.text)],
          read: \.mark)
        if !marks.isEmpty {
          found[summary] = SummaryMarks(Dictionary(marks, uniquingKeysWith: { first, _ in first }))
        }
      }
      return found
    }
  }

  /// Every mark of a kind, the newest first.
  ///
  /// - Throws: `DatabaseError` where the file cannot be read.
  package func marks(of kind: MarkKind) throws -> [(key: MarkKey, mark: ReaderMark)] {
    guard exists else { return [] }
    return try open().read { database in
      try database.rows(
        "SELECT \(Self.columns) FROM mark WHERE kind = ? ORDER BY changed DESC, summary, part",
        [.text(kind.rawValue)], read: \.mark)
    }
  }

  /// Every mark, by summary.
  ///
  /// - Throws: `DatabaseError` where the file cannot be read.
  package func allMarks() throws -> [(key: MarkKey, mark: ReaderMark)] {
    guard exists else { return [] }
    return try open().read { database in
      try database.rows("SELECT \(Self.columns) FROM mark", read: \.mark)
    }
  }

  // MARK: Changing

  /// Changes marks, all or none; what was changed can be undone.
  ///
  /// - Parameters:
  ///   - changes: The marks from now on.
  ///   - name: What is said when the change is undone.
  /// - Throws: `DatabaseError` or `StateUnusable` where it is not on the disk.
  package func apply(_ changes: [MarkChange], as name: String) throws {
    try change { database in
      let batch = try database.beginBatch()
      for change in changes {
        let before = try database.set(change)
        try database.run(
          """
          INSERT INTO change (batch, name, kind, summary, part, before, after)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
          [
            .integer(batch), .text(name), .text(change.key.kind.rawValue),
            .text(change.key.summary.text), .text(change.key.part), SQLValue(before?.json),
            SQLValue(change.mark?.json),
          ])
      }
    }
  }

  /// Undoes the last change that is not undone; gives its name, or nil where there is none.
  ///
  /// - Throws: `DatabaseError` or `StateUnusable` where it is not on the disk.
  package func undo() throws -> String? { try turn(undone: false) }

  /// Does again what was undone last; gives its name, or nil where there is none.
  ///
  /// - Throws: `DatabaseError` or `StateUnusable` where it is not on the disk.
  package func redo() throws -> String? { try turn(undone: true) }

  private func turn(undone: Bool) throws -> String? {
    try change { database in
      let batch = try database.firstRow(
        """
        SELECT \(undone ? "min" : "max")(batch), name FROM change WHERE undone = ?
        """, [.integer(undone ? 1 : 0)],
        read: { $0.isNull(0) ? nil : (number: $0.integer(0), name: $0.text(1)) })
      guard let batch = batch ?? nil else { return nil }
      let changes = try database.rows(
        """
        SELECT kind, summary, part, \(undone ? "after" : "before") FROM change
        WHERE batch = ? ORDER BY id \(undone ? "" : "DESC")
        """, [.integer(batch.number)],
        read: { row in
          row.key.map { MarkChange($0, row.optionalText(3).flatMap(ReaderMark.init(json:))) }
        })
      for case let change? in changes { _ = try database.set(change) }
      for table in ["change", "look", "seen"] {
        try database.run(
          "UPDATE \(table) SET undone = ? WHERE batch = ?",
          [.integer(undone ? 0 : 1), .integer(batch.number)])
      }
      return batch.name
    }
  }

  static let columns = "kind, summary, part, opinion, note, words"

  // MARK: The file

  /// Why a change is not on the disk, in a few words.
  package static func reason(of error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    return error.isBusy ? "another program is busy with them" : error.message ?? "\(error)"
  }

  /// Whether there is anything to ask: nobody's state is made by a question.
  var exists: Bool {
    connection.withLock { $0 != nil } || access(path, F_OK) == 0
  }

  func change<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let result = try open().write(body)
    counter.add(1, ordering: .acquiringAndReleasing)
    return result
  }

  func open() throws -> StateConnection {
    try connection.withLock { connection in
      if let connection { return connection }
      let opened = try StateConnection(path) { warning in told.withLock { $0.append(warning) } }
      connection = opened
      return opened
    }
  }
}

extension Database {
  /// As many batches of changes can be undone.
  private static let mostBatches = 1000

  /// Forgets what was undone, which cannot be done again now, and what is too old to be undone.
  ///
  /// - Returns: The number of the changes that follow, which are undone together.
  func beginBatch() throws -> Int {
    for table in ["change", "look", "seen"] {
      try run("DELETE FROM \(table) WHERE undone = 1")
    }
    let batch =
      try firstRow("SELECT coalesce(max(batch), 0) + 1 FROM change") { $0.integer(0) } ?? 1
    try run("DELETE FROM change WHERE batch <= ?", [.integer(batch - Self.mostBatches)])
    return batch
  }

  /// Sets a mark, and gives the one there was.
  fileprivate func set(_ change: MarkChange) throws -> ReaderMark? {
    let key: [SQLValue] = [
      .text(change.key.summary.text), .text(change.key.kind.rawValue), .text(change.key.part),
    ]
    let before = try firstRow(
      "SELECT \(ReaderState.columns) FROM mark WHERE summary = ? AND kind = ? AND part = ?", key,
      read: { $0.mark.1 })
    if let mark = change.mark {
      try run(
        """
        INSERT OR REPLACE INTO mark (summary, kind, part, opinion, note, words, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        key + [
          SQLValue(mark.opinion?.rawValue), .text(mark.note), .text(mark.words),
          .real(Date().timeIntervalSince1970),
        ])
    } else {
      try run("DELETE FROM mark WHERE summary = ? AND kind = ? AND part = ?", key)
    }
    return before
  }
}

extension SQLRow {
  /// What a mark is on, in the first three columns; nil for a kind of a later version.
  fileprivate var key: MarkKey? {
    MarkKind(rawValue: text(0)).map { MarkKey($0, slug(1), part: text(2)) }
  }

  /// A row of `ReaderState.columns`.
  fileprivate var mark: (MarkKey, ReaderMark) {
    (
      key ?? MarkKey(.bookmark, slug(1), part: text(2)),
      ReaderMark(opinion: optionalText(3).flatMap(Opinion.init), note: text(4), words: text(5))
    )
  }
}

extension ReaderMark {
  private struct Record: Codable {
    var opinion: String?
    var note: String
    var words: String

    private enum CodingKeys: String, CodingKey {
      case opinion = "opinion"
      case note = "note"
      case words = "words"
    }
  }

  /// The mark as the table of changes keeps it.
  fileprivate var json: String? {
    let record = Record(opinion: opinion?.rawValue, note: note, words: words)
    return (try? JSONEncoder().encode(record)).map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate init?(json: String) {
    guard let record = try? JSONDecoder().decode(Record.self, from: Data(json.utf8)) else {
      return nil
    }
    self.init(
      opinion: record.opinion.flatMap(Opinion.init), note: record.note, words: record.words)
  }
}
