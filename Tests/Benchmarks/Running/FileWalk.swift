import Foundation

/// What the file system itself takes.
enum FileWalk {
  /// Every file below a folder, found by readdir and stat alone, and their bytes together.
  static func files(below folder: String) -> (paths: [String], byteCount: Int) {
    guard let stream = opendir(folder) else { return ([], 0) }
    defer { closedir(stream) }
    var (paths, byteCount): ([String], Int) = ([], 0)
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard !name.hasPrefix("."), fstatat(dirfd(stream), name, &status, 0) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        let below = files(below: "\(folder)/\(name)")
        paths += below.paths
        byteCount += below.byteCount
      } else {
        paths.append("\(folder)/\(name)")
        byteCount += Int(status.st_size)
      }
    }
    return (paths, byteCount)
  }

  /// Reads files and throws away what they hold.
  static func read(_ paths: [String]) {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    for path in paths {
      let descriptor = open(path, O_RDONLY)
      while Foundation.read(descriptor, &buffer, buffer.count) > 0 {}
      close(descriptor)
    }
  }
}
