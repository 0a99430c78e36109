import Foundation

/// Ways to crash.
enum Crash {
  static func trap() {
    let empty: [Int] = []
    _ = empty[CommandLine.arguments.count]
  }

  /// Needs more stack than there is, however much that is.
  @inline(never)
  static func overflow(_ depth: Int) -> Int {
    depth < 0 ? depth : overflow(depth &+ 1) &+ depth
  }

  static func abort() { Foundation.abort() }

  /// On a thread that has no alternate stack.
  static func trapBeside() { Thread.detachNewThread { trap() } }
}
