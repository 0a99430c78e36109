/// A query under a name, shown as a list of its own.
public struct SavedView: Hashable, Sendable {
  /// Which of the library's lists it shows a part of.
  public enum List: String, CaseIterable, Hashable, Sendable {
    case summaries = "summaries"
    case claims = "claims"
  }

  /// The name, unique among the views of a file.
  public var name: String
  /// The list that the view filters.
  public var list: List
  /// As it was written.
  public var query: String

  /// Creates a view; the query need not be valid.
  public init(name: String, list: List = .summaries, query: String) {
    self.name = name
    self.list = list
    self.query = query
  }
}
