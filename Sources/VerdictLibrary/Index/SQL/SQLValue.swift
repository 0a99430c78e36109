/// A value as SQLite keeps it.
enum SQLValue: Equatable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(_ integer: Int?) { self = integer.map(SQLValue.integer) ?? .null }

  init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

  /// Texts as one, each after its length in bytes and a colon; `SQLRow.texts` takes them apart.
  init(_ texts: [String]) { self = .text(texts.map { "\($0.utf8.count):\($0)" }.joined()) }
}
