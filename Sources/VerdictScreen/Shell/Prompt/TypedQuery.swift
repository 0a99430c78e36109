import VerdictCore

/// A query as it was typed, and what it means.
package struct TypedQuery: Hashable, Sendable {
  package private(set) var text = ""
  package private(set) var query = Query.everything

  package init() {}

  /// A whole query.
  ///
  /// - Throws: What is wrong with it.
  package init(_ text: String) throws(QueryError) {
    query = try Query(parsing: text)
    self.text = text
  }

  package var isEmpty: Bool { query == .everything }

  /// Takes in what has been typed so far; without a meaning, the query before stays.
  package mutating func type(_ text: String) -> QueryError? {
    do {
      query = try Query(typing: text)
      self.text = text
      return nil
    } catch {
      return error
    }
  }

  /// Writes out what typing left open.
  package mutating func settle() { text = Query.settled(text) }

  /// The text as it was before it was settled, to be typed on.
  package var unsettled: String {
    guard let last = text.last, last == "*" || last == "\"" else { return text }
    let typed = String(text.dropLast())
    return Query.settled(typed) == text ? typed : text
  }
}
