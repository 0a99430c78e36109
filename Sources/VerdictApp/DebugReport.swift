import Foundation
import VerdictCore
import VerdictLibrary

/// What a report of a fault needs: versions, terminal, locale, folders, sizes and counts; nothing
/// that a summary says.
package struct DebugReport {
  /// One fact a line, after its name.
  package let lines: [CleanText]

  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - terminal: What is known of the terminal beside its variables.
  ///   - library: The library that would be browsed, or why it cannot be opened.
  package init(
    environment: [String: String], terminal: [String], library: Result<Library, any Error>
  ) {
    let folders = StandardFolders(environment: environment)
    let home = environment["HOME"] ?? ""
    func shortened(_ path: String?) -> String {
      guard let path else { return "none" }
      return !home.isEmpty && path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    }
    func values(_ names: [String]) -> String {
      names.compactMap { name in environment[name].map { "\(name)=\($0)" } }.joined(separator: " ")
    }
    let facts: [(String, String)] = [
      ("verdict", Version.current), ("Swift", Self.swiftVersion), ("SQLite", Library.sqliteVersion),
      ("system", Self.system),
      (
        "terminal",
        ([values(["TERM", "COLORTERM", "NO_COLOR", "TMUX"])] + terminal)
          .filter { !$0.isEmpty }.joined(separator: ", ")
      ),
      ("locale", values(["LC_ALL", "LC_CTYPE", "LANG"])),
      ("config", Self.size(of: folders.config?.path, shortened)),
      ("cache", Self.size(of: folders.cache, shortened)),
      ("state", Self.size(of: folders.state, shortened)),
    ]
    lines = (facts + Self.facts(of: library, shortened)).map { name, fact in
      CleanText(name.padding(toLength: 10, withPad: " ", startingAt: 0) + fact)
    }
  }

  private static func facts(
    of library: Result<Library, any Error>, _ shortened: (String?) -> String
  ) -> [(String, String)] {
    do {
      let library = try library.get()
      let totals = try library.totals()
      let problems = totals.diagnostics.sorted { $0.key < $1.key }
      let counts =
        [(totals.summaries, "summaries"), (totals.tally.total, "claims")]
        + [(totals.unreadableFiles, "unreadable files")]
      return [
        ("library", shortened(library.root.description)),
        ("index", counts.map { "\($0) \($1)" }.joined(separator: ", ")),
        ("problems", problems.map { "\($0): \($1)" }.joined(separator: ", ")),
        ("warnings", "\(library.warnings.count)"),
      ]
    } catch {
      return [("library", (error as? Failure)?.message.first ?? "\(error)")]
    }
  }

  /// A path, how many files are there, and how many bytes they hold.
  private static func size(of path: FilePath?, _ shortened: (String?) -> String) -> String {
    guard let path = path?.description else { return shortened(nil) }
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      return "\(shortened(path)), missing"
    }
    let names = isFolder.boolValue ? (try? manager.contentsOfDirectory(atPath: path)) : nil
    let files = names.map { $0.map { "\(path)/\($0)" } } ?? [path]
    let bytes = files.reduce(0) { sum, file in
      let size = (try? manager.attributesOfItem(atPath: file))?[.size] as? NSNumber
      return sum + (size?.intValue ?? 0)
    }
    let count = isFolder.boolValue ? "\(files.count) files, " : ""
    return "\(shortened(path)), \(count)\(bytes) bytes"
  }

  private static var system: String {
    var names = utsname()
    guard uname(&names) == 0 else { return "unknown" }
    func text<Field>(_ field: Field) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    return "\(text(names.sysname)) \(text(names.release)) \(text(names.machine))"
  }

  /// The compiler that built the program.
  private static var swiftVersion: String {
    #if compiler(>=6.4)
    "6.4 or later"
    #elseif compiler(>=6.3)
    "6.3"
    #else
    "6.2 or earlier"
    #endif
  }
}
