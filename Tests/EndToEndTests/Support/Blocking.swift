import Foundation

/// In which call of the system a process waits, as Linux shows it.
enum Blocking {
  static var canBeSeen: Bool {
    #if os(Linux) && arch(x86_64)
    call(of: getpid()) != nil
    #else
    false
    #endif
  }

  /// Whether the main thread is in `poll` without a timeout.
  static func waitsForEver(_ process: pid_t) -> Bool {
    guard let call = call(of: process), call.count > 3, call[0] == "7" else { return false }
    return call[3].hasSuffix("ffffffff")
  }

  /// How many of the threads are in `poll` without a timeout.
  static func threadsWaitingForEver(in process: pid_t) -> Int {
    let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    return (threads ?? []).compactMap { pid_t($0) }.count(where: waitsForEver)
  }

  /// The number of the call and its arguments.
  private static func call(of process: pid_t) -> [Substring]? {
    let text = try? String(contentsOfFile: "/proc/\(process)/syscall", encoding: .utf8)
    return text?.split(separator: " ")
  }
}
