/// Something that a query asks for and that nothing in the library has, and what comes near it.
public struct NearMiss: Hashable, Sendable {
  /// As the query has it: `alphfold`, `speaker:altmann`.
  public var asked: String
  /// What the query could ask instead, in its language: `alphafold`, `speaker:sam-altman`.
  public var nearest: String

  /// Creates a near miss; both texts are in the query language.
  public init(asked: String, nearest: String) {
    self.asked = asked
    self.nearest = nearest
  }

  /// The miss as a question to whoever asked.
  public var text: CleanText {
    "Nothing has \(CleanText(asked)); did you mean \(CleanText(nearest))?"
  }
}
