import VerdictCore

/// What a person has set, in a file that they write themselves.
package struct ConfigFile: Sendable {
  package let path: FilePath

  package init(path: FilePath) { self.path = path }

  /// What the file sets; nothing where there is no file.
  ///
  /// - Throws: `Failure.cannotRead` where the file cannot be understood.
  package func preferences() throws(Failure) -> Preferences { try naming { try read() } }

  /// What the file sets; nothing where there is no file.
  ///
  /// - Throws: `PreferencesError` where the file cannot be understood, another error where it cannot
  ///   be read.
  func read() throws -> Preferences { try Preferences(yaml: DurableFile(path).read() ?? "") }

  /// Writes a view into the file, in the place of one of the same name; all else in it stays as it
  /// is.
  ///
  /// - Throws: `Failure.cannotRead` where the file cannot be understood or written; it is then as
  ///   it was.
  package func save(_ view: SavedView) throws(Failure) {
    try naming { try DurableFile(path).update { try Preferences.saving(view, in: $0 ?? "") } }
  }

  /// Has errors name the file.
  private func naming<Result>(_ body: () throws -> Result) throws(Failure) -> Result {
    do {
      return try body()
    } catch let error as PreferencesError {
      throw .cannotRead("\(path):\(error)")
    } catch {
      throw .cannotRead("\(path): \(DurableFile.reason(of: error))")
    }
  }
}
