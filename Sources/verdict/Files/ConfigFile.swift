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
      return try Preferences(yaml: text)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .cannotRead("\(path): \(error)")
    }
  }

  /// Writes a view into the file, in place of one of the same name; a file that cannot be read is
  /// left alone.
  func save(_ view: SavedView) throws(Failure) {
    do {
      try AtomicFile(path).write(try Preferences.saving(view, in: text))
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .cannotRead("\(path): \(error)")
    }
  }

  private var text: String {
    get throws {
      do {
        return try AtomicFile(path).read() ?? ""
      } catch {
        throw Failure.cannotRead("\(path): it cannot be read, or is not UTF-8")
      }
    }
  }
}
