import Foundation
import VerdictCore

/// What a person has set, in a file that they write themselves.
struct ConfigFile: Sendable {
  let path: FilePath

  /// Nil without a home.
  static var standard: ConfigFile? { StandardFolders.configFile.map(ConfigFile.init) }

  /// What the file says; nothing where there is none.
  ///
  /// - Throws: `Failure.cannotRead` where it says nothing that can be understood.
  func preferences() throws(Failure) -> Preferences {
    do {
      return try Preferences(yaml: text ?? "")
    } catch {
      throw .cannotRead("\(path): \(error)")
    }
  }

  /// Writes a view into the file, in place of one of the same name.
  func save(_ view: SavedView) throws(Failure) {
    do {
      try AtomicFile(path).write(try Preferences.saving(view, in: text ?? ""))
    } catch {
      throw .cannotRead("\(path): \(error)")
    }
  }

  private var text: String? { try? String(contentsOfFile: path.description, encoding: .utf8) }
}
