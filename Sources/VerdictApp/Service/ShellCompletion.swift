import Foundation
import VerdictCore
import VerdictLibrary

/// What a shell offers for a word that is being typed, from the index as it stands; nothing where
/// there is none.
package struct ShellCompletion {
  private let words: [String]
  /// As it was typed, up to the cursor.
  private let typed: String
  /// How much of that the shell keeps: bash parts words at colons, and wants what follows.
  private let kept: Int
  private let folders: StandardFolders

  /// - Parameters:
  ///   - words: All words of the line, as the shell parts them.
  ///   - index: That of the word with the cursor.
  ///   - prefix: The part of it before the cursor.
  ///   - folders: Where libraries and indexes are.
  package init(
    words: [String], index: Int, prefix: String, folders: StandardFolders = StandardFolders()
  ) {
    self.words = words
    self.folders = folders
    var before = ""
    if index >= 2, words.indices.contains(index), words[index - 1] == ":" {
      before = words[index - 2] + ":"
    }
    typed = before + prefix
    kept = before.count
  }

  /// The slugs of summaries and speakers, and files and folders.
  package var summaries: [String] {
    Array(Set(names(of: .summary, typed) + names(of: .speaker, typed))).sorted() + files
  }

  /// The slugs of speakers.
  package var speakers: [String] { names(of: .speaker, typed) }

  /// The words of queries, and the values that stand after their colons.
  package var query: [String] {
    let (stem, endings) = QueryCompletion.candidates(for: typed)
    var offers = endings.map { stem + $0 }
    let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let keyword = parts[0].drop { $0 == "-" || $0 == "(" }
    if parts.count == 2, let name = Self.name(after: String(keyword)) {
      offers += names(of: name, String(parts[1])).map { "\(parts[0]):\($0)" }
    }
    return offers.map { String($0.dropFirst(kept)) }
  }

  private static func name(after keyword: String) -> CompletedName? {
    if let field = QueryField.allCases.first(where: { $0.queryWord == keyword }) {
      return .value(field)
    }
    return ConnectionField.allCases.contains { $0.queryWord == keyword } ? .speaker : nil
  }

  private func names(of kind: CompletedName, _ beginning: String) -> [String] {
    let option = words.lastIndex(of: "--library").map { $0 + 1 }
    let named = option.flatMap { words.indices.contains($0) ? words[$0] : nil }
    guard let cache = folders.cache, let root = try? folders.library(named: named),
      let library = Library.indexed(root: root, cacheFolder: cache)
    else { return [] }
    return (try? library.names(of: kind, beginning: beginning)) ?? []
  }

  /// Summaries and folders that begin as the word does.
  private var files: [String] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (String(typed[..<slash]), typed[slash...])
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder))
    return (names ?? []).sorted().filter { name in
      guard name.hasPrefix(beginning), !name.hasPrefix(".") || beginning.hasPrefix(".") else {
        return false
      }
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
      return exists && isFolder.boolValue || name.lowercased().hasSuffix(".md")
    }.map { folder + $0 }
  }
}
