import Foundation
import VerdictCore

/// What a person has set, in a file that they write themselves.
package struct ConfigFile: Sendable {
  package let path: FilePath

  package init(path: FilePath) { self.path = path }

  /// What the file says; nothing where there is none.
  ///
  /// - Throws: `Failure.cannotRead` where it says nothing that can be understood.
  package func preferences() throws(Failure) -> Preferences {
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
  package func save(_ view: SavedView) throws(Failure) {
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
