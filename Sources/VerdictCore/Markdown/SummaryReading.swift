/// What came of reading one file.
public struct SummaryReading: Hashable, Sendable {
  /// Nil where the file is no summary; a diagnostic then says why.
  public var summary: Summary?
  /// Where each of the summary's claims stands, in their order.
  public var claimLocations: [SourceLocation]
  /// Where each of the summary's connections stands, in their order.
  public var connectionLocations: [SourceLocation]
  /// In the order of the file.
  public var diagnostics: [Diagnostic]

  /// Creates a reading; without a summary, a diagnostic must say why.
  public init(
    summary: Summary?, claimLocations: [SourceLocation] = [],
    connectionLocations: [SourceLocation] = [], diagnostics: [Diagnostic]
  ) {
    self.summary = summary
    self.claimLocations = claimLocations
    self.connectionLocations = connectionLocations
    self.diagnostics = diagnostics
  }
}
