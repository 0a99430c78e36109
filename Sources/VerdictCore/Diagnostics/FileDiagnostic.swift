/// A diagnostic and the file it is about.
public struct FileDiagnostic: Hashable, Sendable {
  /// The bytes of the path as it is to be shown, relative to where the person is; untrusted.
  public var path: FilePath
  public var diagnostic: Diagnostic

  public init(path: FilePath, diagnostic: Diagnostic) {
    self.path = path
    self.diagnostic = diagnostic
  }
}
