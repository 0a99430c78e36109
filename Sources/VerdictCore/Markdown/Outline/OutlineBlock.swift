/// A block that stands in the document itself, in no list or quote.
struct OutlineBlock {
  enum Kind: Equatable {
    case heading(level: Int)
    case paragraph
    case quote
    case list
    /// Code, a table or a rule: kept as written, never looked into.
    case other
  }

  let kind: Kind
  /// The lines it is written on; empty where md4c does not tell, as for rules.
  var lines: Range<Int>
  /// The first line of each entry of a list.
  var entryLines: [Int] = []
}
