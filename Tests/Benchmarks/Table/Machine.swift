import Foundation
import TestSupport

/// Where the figures come from, and how busy it is with other work.
enum Machine {
  static var description: String {
    let memory = Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824
    return [
      "\(ProcessInfo.processInfo.activeProcessorCount) cores", processor,
      String(format: "%.0f GB of memory", memory), answer("uname -sr"),
      answer("swift --version 2>/dev/null | grep -o 'Swift version [^ ]*'"), "load \(load)",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static var processor: String {
    answer(
      "sed -n 's/^model name.*: //p' /proc/cpuinfo 2>/dev/null | head -1 | grep . "
        + "|| sysctl -n machdep.cpu.brand_string 2>/dev/null")
  }

  /// How many processes wanted to run in the last minute.
  private static var load: String {
    var averages = [0.0]
    return getloadavg(&averages, 1) == 1 ? String(format: "%.1f", averages[0]) : Row.missing
  }

  private static func answer(_ line: String) -> String {
    let run = try? FinishedProcess(
      running: "/bin/sh", ["-c", line], environment: ProcessInfo.processInfo.environment)
    return run?.text.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
  }
}
