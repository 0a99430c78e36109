import Foundation
import Testing

struct HabitTests {
  @Test(arguments: ["fatalError(", "try!", "as!", "preconditionFailure("])
  func `sources do not trap on purpose`(word: String) throws {
    for file in try SourceTree.files(below: "Sources") {
      for (number, line) in file.lines.enumerated() where !Self.isCrashCommand(file) {
        #expect(!line.contains(word), "\(file.path):\(number + 1): \(word)")
      }
    }
  }

  @Test func `words that others read are never made from a Swift name`() throws {
    for file in try SourceTree.files(below: "Sources") {
      var isStringEnum = false
      for (number, line) in file.lines.enumerated() {
        let location = "\(file.path):\(number + 1)"
        #expect(!line.contains("String(describing:"), "\(location): write the word out")
        if line.contains("enum ") { isStringEnum = line.contains(": String") }
        if line == "}" || line.contains(" var ") || line.contains(" func ") { isStringEnum = false }
        let isCase = line.trimmingCharacters(in: .whitespaces).hasPrefix("case ")
        #expect(
          !isStringEnum || !isCase || line.contains(" = \""), "\(location): give it a raw value")
      }
    }
  }

  @Test func `what escapes the compiler's checks says why on the line before`() throws {
    for file in try SourceTree.files(below: "Sources") {
      for (number, line) in file.lines.enumerated()
      where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
        let before = number > 0 ? file.lines[number - 1].trimmingCharacters(in: .whitespaces) : ""
        #expect(before.hasPrefix("//"), "\(file.path):\(number + 1)")
      }
    }
  }

  @Test func `tests never sleep`() throws {
    for file in try SourceTree.files(below: "Tests") where !file.path.contains("ArchitectureTests")
    {
      for (number, line) in file.lines.enumerated() {
        #expect(
          !line.contains("sleep("), "\(file.path):\(number + 1): wait for a state instead")
      }
    }
  }

  @Test func `plurals and percentages are made nowhere but in the core's wording`() throws {
    for file in try SourceTree.files(below: "Sources")
    where file.folder != "Sources/VerdictCore/Wording" {
      for (number, line) in file.lines.enumerated() {
        for made in ["== 1 ? \"", ")%", "+ \"%", "* 100).rounded("] where line.contains(made) {
          Issue.record("\(file.path):\(number + 1): \(made)")
        }
      }
    }
  }

  /// The command that crashes on purpose, to test what a crash leaves behind.
  private static func isCrashCommand(_ file: SourceTree.File) -> Bool {
    file.path == "Sources/verdict/Debug/Crash.swift"
  }
}
