import Foundation
import VerdictCore

import struct SystemPackage.Errno

/// A walk through a library, or through a part of it, that comes by its markdown files in the
/// order of their paths and opens none.
///
/// Left out without a word: hidden files and folders, editors' leavings, what is not markdown, and
/// links to folders.
struct FolderWalk {
  private let root: FilePath
  /// Told of each folder before it is listed.
  private let onFolder: (FilePath) -> Void
  /// Told of each link to a file of the library, and of that file, nil where it is not there.
  private let onLink: (FilePath, _ target: FilePath?) -> Void
  /// Where the walk is: the folders from the outermost on.
  private var open: [FolderListing] = []
  /// Listed when the walk came by the folder's name, and not entered yet.
  private var listed: [FilePath: FolderListing] = [:]
  /// Folders that could not be listed, though they are there.
  private var unlisted: Set<FilePath> = []

  /// Starts at a path in the library, which need not exist; the empty one is the library itself.
  ///
  /// Throws `Errno` where the library itself cannot be read.
  init(
    _ root: FilePath, from start: FilePath,
    onLink: @escaping (FilePath, _ target: FilePath?) -> Void = { _, _ in },
    onFolder: @escaping (FilePath) -> Void
  ) throws {
    self.root = root
    self.onFolder = onFolder
    self.onLink = onLink
    if start.bytes.isEmpty {
      onFolder(start)
      open = [try FolderListing(start, in: root)]
    } else {
      try begin(at: start)
    }
  }

  /// The next file.
  mutating func next() -> FoundFile? {
    while let last = open.indices.last {
      guard let (name, kind) = open[last].pop() else {
        open.removeLast()
        continue
      }
      let path = open[last].folder.appending(name)
      switch kind {
      case .file: if let file = visit(path) { return file }
      case .folder: if let file = list(path) { return file }
      case .inside: if let listing = listed.removeValue(forKey: path) { open.append(listing) }
      }
    }
    return nil
  }

  /// Whether a path is in a folder that the walk could not look into.
  func isOutOfSight(_ path: FilePath) -> Bool {
    !unlisted.isEmpty && path.folders.contains { unlisted.contains($0) }
  }

  private mutating func begin(at start: FilePath) throws {
    let parts = start.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || FolderListing.isHidden($0) }) else { return }
    guard let real = root.resolved else { throw Errno.last }
    let folder = start.folders.last ?? FilePath(bytes: [])
    var status = stat()
    if !folder.bytes.isEmpty {
      guard let there = root.appending(folder).resolved else { return try missOut(on: folder) }
      // Else it is in a folder that only a link leads to.
      guard there == real.appending(folder) else { return }
    }
    guard root.appending(start).withCString({ lstat($0, &status) }) == 0 else {
      return try missOut(on: folder)
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || FolderListing.isMarkdown(start.lastComponent.bytes) else { return }
    open = [FolderListing(folder, only: start.lastComponent, isFolder: isFolder)]
  }

  /// Notes that a folder cannot be looked into, unless it is gone.
  private mutating func missOut(on folder: FilePath) throws {
    let error = Errno.last
    guard error != .noSuchFileOrDirectory, error != .notDirectory else { return }
    if folder.bytes.isEmpty { throw error }
    unlisted.insert(folder)
  }

  /// Lists a folder for when the walk enters it.
  private mutating func list(_ folder: FilePath) -> FoundFile? {
    do {
      onFolder(folder)
      listed[folder] = try FolderListing(folder, in: root)
    } catch let error as Errno where error != .noSuchFileOrDirectory {
      unlisted.insert(folder)
      return FoundFile(path: folder, stamp: .none, failure: .system(error))
    } catch {}
    return nil
  }

  private func visit(_ path: FilePath) -> FoundFile? {
    var status = stat()
    guard root.appending(path).withCString({ lstat($0, &status) }) == 0 else {
      guard errno != ENOENT else { return nil }
      return FoundFile(path: path, stamp: .none, failure: .system(.last))
    }
    switch status.st_mode & S_IFMT {
    // It has become one just now.
    case S_IFDIR: return nil
    case S_IFREG: return FoundFile(path: path, stamp: FileStamp(status))
    case S_IFLNK: return follow(path)
    default: return FoundFile(path: path, stamp: FileStamp(status), failure: .notAFile)
    }
  }

  /// Takes in what a link leads to where that is a file inside the library.
  private func follow(_ path: FilePath) -> FoundFile? {
    guard let target = root.appending(path).resolved else {
      let failure = errno == ENOENT ? FileFailure.danglingLink : .system(.last)
      if failure == .danglingLink { onLink(path, nil) }
      return FoundFile(path: path, stamp: .none, failure: failure)
    }
    var status = stat()
    guard target.withCString({ stat($0, &status) }) == 0 else { return nil }
    let stamp = FileStamp(status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return nil
    case _ where !target.isInside(root):
      return FoundFile(path: path, stamp: stamp, failure: .linkOutsideLibrary)
    case S_IFREG:
      onLink(path, target.inside(root))
      return FoundFile(path: path, stamp: stamp)
    default: return FoundFile(path: path, stamp: stamp, failure: .notAFile)
    }
  }
}

/// A markdown file that a walk through the library came by.
struct FoundFile: Sendable {
  /// Relative to the library.
  var path: FilePath
  var stamp: FileStamp
  /// Why there is no use in opening it.
  var failure: FileFailure?
}
