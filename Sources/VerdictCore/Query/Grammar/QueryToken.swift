/// A piece of a query's text.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case text(WrittenText)
    /// The name before the colon as written, and what follows it.
    case field(String, WrittenText)
    case and
    case or
    case not
    case opening
    case closing
  }

  /// A bare text or one in quotes.
  struct WrittenText: Hashable {
    /// Without its quotes; a `*` right after them is part of it.
    var text: String
    /// In scalars of the query from 0.
    var place: Int
    var isQuoted = false
    var isClosed = true
  }

  var kind: Kind
  /// In scalars of the query from 0.
  var place: Int
}
