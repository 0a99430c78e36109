import VerdictCore

extension Library {
  /// Everything that is to be said about one file by itself.
  ///
  /// - Parameter file: Any path; it need not be in a library.
  /// - Returns: The diagnostics, in the order of the file.
  /// - Throws: `SystemError` where there is no such file.
  package static func check(_ file: FilePath) throws -> [Diagnostic] {
    do {
      let content = try LibraryFolder(FilePath("")).read(file)
      return SummaryReader.read(content.bytes, path: file).diagnostics
    } catch let failure as FileFailure {
      return [UnreadableFile.diagnostic(failure)]
    }
  }
}
