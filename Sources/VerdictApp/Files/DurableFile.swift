import Foundation
import VerdictCore
import VerdictLibrary

import struct SystemPackage.Errno
import struct SystemPackage.FileDescriptor

/// A small text file that programs at the same time may change: each change is whole, is made to
/// what the others wrote, and is on the disk when `update` returns.
struct DurableFile {
  /// The file itself, where the path given is a link to it.
  private let path: FilePath
  private let folder: FilePath
  private let name: String
  /// How long to wait for another program that changes the file.
  private static let lockTimeout = Duration.seconds(10)

  init(_ path: FilePath) {
    let target = URL(filePath: path.description).resolvingSymlinksInPath()
    self.path = FilePath(target.path)
    folder = FilePath(target.deletingLastPathComponent().path)
    name = target.lastPathComponent
  }

  /// The text of the file; nil where there is none.
  ///
  /// - Throws: `Errno` where the file cannot be read, `CocoaError` where it is not UTF-8.
  func read() throws -> String? {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(path, .readOnly, .nonBlocking)
    } catch let error as Errno where error == .noSuchFileOrDirectory {
      return nil
    }
    let bytes = try descriptor.closeAfter { try $0.readAll() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CocoaError(.fileReadInapplicableStringEncoding)
    }
    return text
  }

  /// Replaces the text of the file, and makes its folder where that is missing.
  ///
  /// - Parameter change: Gives the new text for the old one, which is nil where there is no file.
  /// - Throws: What `change` throws, and `Errno` or `CocoaError` where the file cannot be written;
  ///   it is then as it was.
  func update(_ change: (String?) throws -> String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.description, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try FileDescriptor.open(sibling("lock"), .readWrite, .create).closeAfter(
      locked: Self.lockTimeout
    ) {
      let old = try read()
      let new = try change(old)
      if new != old { try replace(with: new.utf8) }
    }
  }

  /// Why a file could not be read or written.
  static func reason(of error: any Error) -> String {
    switch error {
    case let error as Errno where error == .wouldBlock: "another program keeps it locked"
    case let error as Errno: error.reason
    case CocoaError.fileReadInapplicableStringEncoding: "it is not UTF-8"
    case let error: error.localizedDescription
    }
  }

  /// Replaces the bytes of the file, if they are still those that were read.
  ///
  /// - Returns: Whether they were.
  /// - Throws: `Errno` where the file cannot be read or written; it is then as it was.
  func replace(_ old: [UInt8], with new: [UInt8]) throws -> Bool {
    // A file that may not be written is not to be replaced either.
    try Errno.check(path.withCString { access($0, W_OK) })
    return try replace(with: new, draft: "\(getpid()).new") {
      try FileDescriptor.open(path, .readOnly, .nonBlocking).closeAfter { try $0.readAll() } == old
    }
  }

  /// Writes the bytes beside the file and puts them in its place, both on the disk.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - draft: What the file beside it is for.
  ///   - isWanted: Asked in the last moment.
  /// - Returns: Whether it was wanted.
  /// - Throws: What `isWanted` throws, and `Errno`; the file is then as it was.
  @discardableResult
  private func replace(
    with bytes: some Sequence<UInt8>, draft: String = "new",
    if isWanted: () throws -> Bool = { true }
  ) throws -> Bool {
    let new = sibling(draft)
    // What stands there, be it a link to elsewhere, is not written to.
    _ = new.withCString(unlink)
    do {
      try FileDescriptor.open(new, .writeOnly, [.create, .exclusiveCreate]).closeAfter { file in
        try file.writeAll(bytes)
        if let status {
          // Root may give it back to its owner; whoever may not is the owner.
          _ = fchown(file.rawValue, status.st_uid, status.st_gid)
          try Errno.check(fchmod(file.rawValue, status.st_mode & 0o7777))
        }
        try file.synchronize()
      }
      guard try isWanted() else {
        _ = new.withCString(unlink)
        return false
      }
      try path.withCString { path in try new.withCString { try Errno.check(rename($0, path)) } }
    } catch {
      _ = new.withCString(unlink)
      throw error
    }
    try FileDescriptor.open(folder, .readOnly, .directory).closeAfter { try $0.synchronize() }
    return true
  }

  /// What the system knows of the file; nil where there is none.
  private var status: stat? {
    var status = stat()
    return path.withCString { stat($0, &status) } == 0 ? status : nil
  }

  /// A hidden file beside the file, for this program alone.
  private func sibling(_ purpose: String) -> FilePath {
    folder.appending(FilePath(".\(name).\(purpose)"))
  }
}

extension FileDescriptor {
  /// Calls `body` while no other holder of a lock on the same file does.
  ///
  /// A file system without locks is used without them.
  ///
  /// - Throws: `Errno.wouldBlock` where another held the lock all the time.
  fileprivate func closeAfter<Result>(
    locked timeout: Duration, _ body: () throws -> Result
  ) throws -> Result {
    try closeAfter {
      let deadline = ContinuousClock.now + timeout
      while flock(rawValue, LOCK_EX | LOCK_NB) != 0 {
        switch Errno(rawValue: errno) {
        case .interrupted: continue
        case .wouldBlock where .now < deadline: usleep(2000)
        case .noLocks, .notSupported, .notSupportedOnSocket, .invalidArgument: return try body()
        case let error: throw error
        }
      }
      return try body()
    }
  }
}
