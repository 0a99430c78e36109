import Foundation

/// What a running process has used so far.
enum ProcessUse {
  /// The most memory it ever held, in bytes; nil where the system does not tell.
  static func peakMemory(_ process: pid_t) -> Int? { memory("VmHWM:", of: process) }

  /// The memory it holds now, in bytes; nil where the system does not tell.
  static func memory(_ process: pid_t) -> Int? { memory("VmRSS:", of: process) }

  private static func memory(_ key: String, of process: pid_t) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix(key) }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
  }

  /// Its time on the processors; zero where the system does not tell.
  static func processorTime(_ process: pid_t) -> Duration {
    #if os(Linux)
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return .zero
    }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    #else
    return .zero
    #endif
  }
}
