import Foundation
import Testing

/// SwiftPM lets transitive and leftover imports slip through, so the walls are held here.
struct WallTests {
  static let system: Set = ["Foundation", "Glibc", "Darwin", "Dispatch", "Synchronization"]

  static let allowed: [String: Set<String>] = [
    "VerdictCore": [
      "Algorithms", "CMd4c", "CStemmer", "Foundation", "Synchronization", "SystemPackage", "Yams",
    ],
    "VerdictLibrary": Set(["VerdictCore", "Algorithms", "GRDB", "GRDBSQLite", "SystemPackage"])
      .union(system),
    // `Mutex`, for the cache of layouts.
    "VerdictScreen": ["VerdictCore", "Algorithms", "Synchronization"],
    "VerdictTerminal": Set(["VerdictScreen", "Algorithms", "CNcurses", "CRestore"]).union(system),
    "VerdictApp": Set([
      "VerdictCore", "VerdictLibrary", "VerdictScreen", "Algorithms", "SystemPackage", "Logging",
    ]).union(
      system),
    "verdict": Set([
      "VerdictCore", "VerdictLibrary", "VerdictScreen", "VerdictTerminal", "VerdictApp",
      "ArgumentParser",
    ]).union(system),
  ]

  @Test func `every import is in the table of its target`() throws {
    let files = try SourceTree.files(below: "Sources")
    #expect(!files.isEmpty)
    for file in files {
      let allowed = try #require(Self.allowed[file.target], "\(file.path) is in no known target")
      for (number, line) in file.lines.enumerated() {
        guard let module = Self.importedModule(line) else { continue }
        #expect(
          allowed.contains(module),
          "\(file.path):\(number + 1): \(file.target) may not import \(module)")
      }
    }
  }

  @Test(
    arguments: [
      ("import GRDB", "GRDB"), ("  @preconcurrency import Foundation", "Foundation"),
      ("package import struct VerdictCore.Slug", "VerdictCore"), ("// import GRDB", nil),
      ("let imported = 1", nil), ("import func Glibc.poll", "Glibc"),
    ] as [(String, String?)])
  func `an import line is recognised`(line: String, module: String?) {
    #expect(Self.importedModule(line) == module)
  }

  @Test func `the screen asks neither clock, locale, environment nor random numbers`() throws {
    let forbidden = [
      "Date(", "Locale", "ProcessInfo", "getenv", "ContinuousClock", ".random(", "FileManager",
    ]
    for file in try SourceTree.files(below: "Sources/VerdictScreen") {
      for (number, line) in file.lines.enumerated() {
        for word in forbidden {
          #expect(!line.contains(word), "\(file.path):\(number + 1): \(word)")
        }
      }
    }
  }

  static func importedModule(_ line: String) -> String? {
    let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    let words = line.split { $0 == " " || $0 == "." }.map(String.init)
    guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
      words[..<index].allSatisfy({
        $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0)
      })
    else { return nil }
    let next = words[index + 1]
    return kinds.contains(next) && index + 2 < words.count ? words[index + 2] : next
  }
}
