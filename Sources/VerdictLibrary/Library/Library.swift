import Foundation
import GRDB
import GRDBSQLite
import Synchronization
import VerdictCore

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// A folder of summaries behind a disposable index.
///
/// Everything may be called from any thread. Questions are answered from the index as it stands;
/// `scan` brings it up to date.
package final class Library: Sendable {
  private struct State {
    /// The folder without links.
    var realRoot: FilePath
    var index: SummaryIndex
    var warnings: [String] = []
    var rebuilds = 0
  }

  package let root: FilePath
  let reader: Reader
  private let cacheFolder: FilePath?
  let isCancelled = Atomic(false)
  let scanning = Mutex(())
  let watching = Mutex<FolderWatch?>(nil)
  let links = Mutex(FileLinks())
  private let state: Mutex<State>
  private let counter = Atomic(0)
  private let marks = Mutex<ReaderState?>(nil)

  /// Opens the library in a folder; nothing in it is read yet.
  ///
  /// - Parameters:
  ///   - root: The folder of the summaries.
  ///   - cacheFolder: Where to keep the index; in memory where nil.
  ///   - reader: Reads the files.
  /// - Throws: `LibraryError` where the folder is missing, not a folder or not readable.
  package init(
    root: FilePath, cacheFolder: FilePath?, reader: Reader = Reader()
  ) throws {
    self.root = root
    self.reader = reader
    self.cacheFolder = cacheFolder
    let realRoot = try Self.realPath(of: root)
    let (index, warning) = try Self.openIndex(realRoot: realRoot, cacheFolder: cacheFolder)
    state = Mutex(
      State(realRoot: realRoot, index: index, warnings: [warning].compactMap(\.self)))
  }

  /// The version of the SQLite that keeps the index.
  package static var sqliteVersion: String { String(cString: sqlite3_libversion()) }

  /// What went wrong with the index, one line each; nothing but time is lost by it.
  package var warnings: [String] { state.withLock(\.warnings) }

  /// A number that grows whenever a scan has changed what the index holds.
  package var version: Int { counter.load(ordering: .acquiring) }

  func warn(_ warning: String) { state.withLock { $0.warnings.append(warning) } }

  func noteChange() { counter.add(1, ordering: .acquiringAndReleasing) }

  var index: SummaryIndex { state.withLock(\.index) }

  var realRoot: FilePath { state.withLock(\.realRoot) }

  /// Goes to where the links in the path of the library lead now, if that is another folder.
  func followRoot() throws {
    guard let realRoot = root.resolved, realRoot != self.realRoot else { return }
    let (index, warning) = try Self.openIndex(realRoot: realRoot, cacheFolder: cacheFolder)
    state.withLock { state in
      state.realRoot = realRoot
      state.index = index
      state.warnings += [warning].compactMap(\.self)
    }
    links.withLock { $0 = FileLinks() }
    watching.withLock(\.self)?.move(to: realRoot)
    noteChange()
  }

  /// What the reader has done with this library; nil where that is not kept.
  package var readerState: ReaderState? { marks.withLock(\.self) }

  /// Keeps what the reader does in a folder; nothing is made there before there is something to keep.
  package func keepReaderState(in folder: FilePath) {
    marks.withLock { $0 = ReaderState(of: realRoot, in: folder) }
  }

  /// Answers a question from the index, from a fresh one where this one turns out to be broken.
  func ask<Answer>(_ question: (Database) throws -> Answer) throws -> Answer {
    try ask { index in try index.read(question) }
  }

  /// Answers a question that may take longer.
  func search<Answer>(_ question: (Database, QueryCache) throws -> Answer) throws -> Answer {
    try ask { index in try index.search(readerState, question) }
  }

  /// Answers a question about all of the index, without keeping any other waiting.
  func readThrough<Answer>(_ question: (Database) throws -> Answer) throws -> Answer {
    try ask { index in try index.readThrough(question) }
  }

  private func ask<Answer>(_ question: (SummaryIndex) throws -> Answer) throws -> Answer {
    let index = self.index
    do {
      return try question(index)
    } catch let error as DatabaseError {
      try replace(index, because: error)
      // Else a scan is under way already and goes on with the new index.
      if scanning.withLockIfAvailable({ _ in }) != nil { _ = try scan { _ in } }
      return try question(self.index)
    }
  }

  /// Puts a new, empty index in the place of one that failed, in memory where the disk cannot
  /// have one, and says so once.
  func replace(_ failed: SummaryIndex, because error: any Error) throws {
    try state.withLock { state in
      guard state.index === failed else { return }
      guard let location = failed.location else { throw error }
      if error is IndexBloated {
        state.index = try .rebuild(at: location)
      } else if state.rebuilds < Self.mostRebuilds,
        let index = try? Self.anew(location, because: error)
      {
        state.rebuilds += 1
        state.index = index
        if state.rebuilds == 1 {
          state.warnings.append("the index was damaged or deleted; it is made anew")
        }
      } else {
        state.index = try SummaryIndex.inMemory()
        state.warnings.append(Self.warning(of: error))
      }
    }
    noteChange()
  }

  /// How often an index that breaks is made anew on the disk before it is kept in memory.
  private static let mostRebuilds = 3

  private static func anew(
    _ location: IndexLocation, because error: any Error
  ) throws -> SummaryIndex? {
    switch error {
    case is IndexOutdated: try .open(at: location)
    case let error as DatabaseError where error.isDamage: try .rebuild(at: location)
    default: nil
    }
  }

  private static func openIndex(
    realRoot: FilePath, cacheFolder: FilePath?
  ) throws -> (SummaryIndex, warning: String?) {
    guard let cacheFolder else {
      return (try .inMemory(), "there is no folder for the index; it is kept in memory")
    }
    guard cacheFolder.isText else {
      return (try .inMemory(), "the cache folder's name is not UTF-8; the index is kept in memory")
    }
    do {
      let location = IndexLocation(realRoot: realRoot, cacheFolder: cacheFolder)
      return (try .open(at: location), nil)
    } catch {
      return (try .inMemory(), warning(of: error))
    }
  }

  private static func warning(of error: any Error) -> String {
    let reason =
      switch error {
      case let error as IndexUnusable: error.reason
      case let error as Errno: error.reason
      case let error as DatabaseError: error.message ?? "\(error.resultCode)"
      default: "\(error)"
      }
    return "the index is kept in memory this time: \(reason)"
  }

  private static func realPath(of root: FilePath) throws -> FilePath {
    do {
      try FileDescriptor.open(root, .readOnly, .directory).close()
    } catch let error as Errno {
      throw switch error {
      case .noSuchFileOrDirectory: LibraryError.missing(root)
      case .notDirectory: LibraryError.notAFolder(root)
      default: LibraryError.unreadable(root, reason: error.reason)
      }
    }
    return root.resolved ?? root
  }
}

/// Why a folder cannot be a library, or not be read as one.
package enum LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(FilePath)
  case notAFolder(FilePath)
  /// With the system's reason.
  case unreadable(FilePath, reason: String)
  /// So many of the files found are in the index, and no more will go in.
  case diskFull(indexed: Int, found: Int)

  package var description: String {
    switch self {
    case .missing(let path): "there is no folder '\(path)'"
    case .notAFolder(let path): "'\(path)' is not a folder"
    case .unreadable(let path, let reason): "the folder '\(path)' cannot be read: \(reason)"
    case .diskFull(let indexed, let found):
      """
      the disk is full: \(indexed) of \(found) files are in the index; free some space and press r
      """
    }
  }
}
