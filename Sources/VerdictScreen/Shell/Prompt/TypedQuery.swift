import VerdictCore

/// A query as it was typed, and what it means.
package struct TypedQuery: Hashable, Sendable {
  package private(set) var text = ""
  package private(set) var query = Query.everything
  /// Whether the star at the end of the text is not the reader's own.
  private var isBent = false

  package init() {}

  /// A whole query.
  ///
  /// - Throws: What is wrong with it.
  package init(_ text: String) throws(QueryError) {
    query = try Query(parsing: text)
    self.text = text
  }

  /// The text to type on.
  package var typed: String { isBent ? String(text.dropLast()) : text }

  package var isEmpty: Bool { query == .everything }

  /// Takes in what has been typed so far; without a meaning, the query before stays.
  package mutating func type(_ text: String) -> QueryError? {
    do {
      query = try Query(typing: text)
      self.text = text
      isBent = false
      return nil
    } catch {
      return error
    }
  }

  /// Takes the last word for the beginning of one, where nothing has the word but something has a
  /// word that begins so: the text then says it.
  ///
  /// - Returns: Whether it was taken so.
  package mutating func bend(to misses: [NearMiss]) -> Bool {
    guard let last = misses.last, last.nearest == last.asked + "*", text.hasSuffix(last.asked),
      let bent = try? TypedQuery(text + "*")
    else { return false }
    self = bent
    isBent = true
    return true
  }

  /// Takes the text for all that is asked: its last word is whole, and a quote left open is closed.
  package mutating func complete() {
    if let whole = (try? TypedQuery(text)) ?? (try? TypedQuery(text + "\"")) { self = whole }
  }
}
