import Foundation
import VerdictCore

/// A walk through a library that lists its markdown files and opens none.
///
/// Left out without a word: hidden files and folders, editors' leavings, what is not markdown, and
/// links to folders.
struct FolderWalk {
  private(set) var files: [FoundFile] = []
  private let root: FilePath
  private let isCancelled: () -> Bool
  /// Folders still to walk.
  private var folders = [FilePath(bytes: [])]

  /// Walks; throws `SystemError` where the library itself cannot be read, `CancellationError`
  /// where it was told to stop.
  init(_ root: FilePath, isCancelled: @escaping () -> Bool) throws {
    self.root = root
    self.isCancelled = isCancelled
    while let folder = folders.popLast() {
      do {
        try walk(folder)
      } catch let error as SystemError {
        if folder.bytes.isEmpty { throw error }
        if error.code != ENOENT {
          files.append(FoundFile(path: folder, stamp: .none, failure: .system(error)))
        }
      }
    }
  }

  private mutating func walk(_ folder: FilePath) throws {
    let path = folder.bytes.isEmpty ? root : root.appending(folder)
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (folder.bytes.isEmpty ? 0 : O_NOFOLLOW)
    let descriptor = path.withCString { open($0, flags) }
    guard descriptor >= 0 else { throw SystemError.last }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw SystemError.last
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemError.last }
        return
      }
      if isCancelled() { throw CancellationError() }
      let type = Int32(entry.pointee.d_type)
      let name = Self.name(of: entry)
      guard name.first != UInt8(ascii: ".") else { continue }
      let isMarkdown = Self.isMarkdown(name)
      guard isMarkdown || type == Int32(DT_DIR) || type == Int32(DT_UNKNOWN) else { continue }
      let path = folder.appending(FilePath(bytes: name))
      if type == Int32(DT_DIR) {
        folders.append(path)
      } else {
        visit(path, in: dirfd(stream), isMarkdown: isMarkdown)
      }
    }
  }

  private mutating func visit(_ path: FilePath, in folder: Int32, isMarkdown: Bool) {
    var status = stat()
    let code = path.lastComponent.withCString { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard code == 0 else {
      if errno != ENOENT, isMarkdown {
        files.append(FoundFile(path: path, stamp: .none, failure: .system(.last)))
      }
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: folders.append(path)
    case _ where !isMarkdown: return
    case S_IFREG: files.append(FoundFile(path: path, stamp: FileStamp(status)))
    case S_IFLNK: follow(path)
    default: files.append(FoundFile(path: path, stamp: FileStamp(status), failure: .notAFile))
    }
  }

  /// Takes in what a link leads to where that is a file inside the library.
  private mutating func follow(_ path: FilePath) {
    guard let target = root.appending(path).resolved else {
      let failure = errno == ENOENT ? FileFailure.danglingLink : .system(.last)
      files.append(FoundFile(path: path, stamp: .none, failure: failure))
      return
    }
    var status = stat()
    guard target.withCString({ stat($0, &status) }) == 0 else { return }
    let stamp = FileStamp(status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return
    case _ where !target.isInside(root):
      files.append(FoundFile(path: path, stamp: stamp, failure: .linkOutsideLibrary))
    case S_IFREG: files.append(FoundFile(path: path, stamp: stamp))
    default: files.append(FoundFile(path: path, stamp: stamp, failure: .notAFile))
    }
  }

  /// Whether a file of this name is read: `.md` or `.markdown` in any case, and not what an editor
  /// leaves behind.
  static func isMarkdown(_ name: [UInt8]) -> Bool {
    guard name.first != UInt8(ascii: "."), let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      return false
    }
    let type = name[(dot + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return type == Array("md".utf8) || type == Array("markdown".utf8)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    return Array(UnsafeBufferPointer(start: start, count: strlen(start)))
  }
}
