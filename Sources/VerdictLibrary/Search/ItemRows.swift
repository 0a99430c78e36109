import VerdictCore

/// The entries of panels that a query matches, by id: action items, or mentions of tools.
///
/// Words are looked for in the entry, in its speaker's name and in its title; whatever else a query asks
/// is asked of the summary.
struct ItemRows {
  /// Which entries there are: each kind has a table, with folded `words`.
  enum Kind {
    case actions
    case tools

    fileprivate var table: String { self == .actions ? "action" : "tool" }
    fileprivate var part: SummaryPart { self == .actions ? .actions : .tools }
  }

  private let kind: Kind
  private let query: QueryRows

  init(_ kind: Kind, _ query: QueryRows) {
    self.kind = kind
    self.query = query
  }

  func rows(_ asked: Query) throws -> RowSet {
    switch asked {
    case .everything: return try query.rows("SELECT id FROM \(kind.table)")
    case .condition(let condition): return try rows(condition)
    case .not(let inner):
      var rows = try rows(.everything)
      rows.subtract(try self.rows(inner))
      return rows
    case .all(let queries):
      return try queries.reduce(into: try rows(.everything)) {
        $0.formIntersection(try rows($1))
      }
    case .any(let queries):
      return try queries.reduce(into: RowSet()) { $0.formUnion(try rows($1)) }
    }
  }

  private func rows(_ condition: QueryCondition) throws -> RowSet {
    switch condition {
    case .words(let pattern, let parts) where parts.isEmpty || parts == [kind.part]:
      var rows = try items(saying: pattern)
      if parts.isEmpty {
        rows.formUnion(try items(of: .words(pattern, in: [.title, .speaker])))
      }
      return rows
    case .marked(.ticked) where kind == .actions: return try ticked()
    default: return try items(of: condition)
    }
  }

  /// The action items that the reader has ticked.
  func ticked() throws -> RowSet {
    try query.rows(
      markedAs: .tick,
      """
      SELECT id FROM summary JOIN action USING (file)
      WHERE slug = ? AND listed = 1 AND identity = ?
      """
    ) { key, _ in [.text(key.summary.text), .text(key.part)] }
  }

  private func items(saying pattern: WordPattern) throws -> RowSet {
    let own = " " + pattern.words.joined(separator: " ") + (pattern.isPrefix ? "" : " ")
    let forms = try WordRows(query).forms(of: pattern).map { " \($0) " }
    return try ([own] + forms).reduce(into: RowSet()) { rows, words in
      rows.formUnion(
        try query.rows(
          "SELECT id FROM \(kind.table) WHERE instr(' ' || words || ' ', ?)", [.text(words)]))
    }
  }

  /// The items of the summaries of which a condition holds.
  private func items(of condition: QueryCondition) throws -> RowSet {
    let files = try query.rows(.condition(condition), in: .summaries)
    var rows = RowSet()
    try query.database.eachRow("SELECT id, file FROM \(kind.table)") { row in
      if files.contains(row.integer(1)) { rows.insert(row.integer(0)) }
      return true
    }
    return rows
  }
}
