import GRDB
import VerdictCore

extension Library {
  /// The action items that pass a filter.
  ///
  /// - Parameters:
  ///   - filter: Which verdicts the summary must have one of, and the query.
  ///   - order: How the list is sorted.
  ///   - range: The positions wanted; what lies outside the list is left out.
  ///   - anchor: The item whose position is wanted.
  ///   - cancellation: Ends the work with a `CancellationError`.
  /// - Returns: The slice, and what the whole filtered list holds.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func actions(
    filter: ListFilter, order: ListOrder<ActionSortKey>, range: Range<Int>,
    anchor: ActionIdentity? = nil, cancellation: Cancellation = Cancellation()
  ) throws -> ListAnswer<ActionListing> {
    try search { database, known in
      let rows = QueryRows(database: database, cancellation: cancellation, known: known)
      let list = ActionList(rows)
      let ticked = try ItemRows(.actions, rows).ticked()
      var ids = try list.ids(filter, by: order.key, ticked: ticked)
      if order.isReversed { ids.reverse() }
      return try ListedSlice(ids, range).answer(
        of: try list.count(), at: anchor.flatMap(list.id)
      ) { id in
        var item = try database.listing(ofAction: id)
        item?.isDone = ticked.contains(id)
        return item
      }
    }
  }
}

/// The action items of all listed summaries, in the orders of their list.
private struct ActionList {
  private let rows: QueryRows

  init(_ rows: QueryRows) { self.rows = rows }

  func count() throws -> Int {
    try rows.database.firstRow(
      "SELECT count(*) FROM action JOIN summary USING (file) WHERE listed = 1",
      read: { $0.integer(0) }) ?? 0
  }

  func id(of item: ActionIdentity) throws -> Int? {
    try rows.database.firstRow(
      """
      SELECT id FROM summary JOIN action USING (file)
      WHERE slug = ? AND listed = 1 AND identity = ?
      """, [.text(item.summary.text), .text(item.item)], read: { $0.integer(0) })
  }

  func ids(
    _ filter: ListFilter, by key: ActionSortKey, ticked: RowSet
  ) throws -> [Int32] {
    var ids = try ordered(by: key)
    let query = filter.asQuery
    if query != .everything {
      let matching = try ItemRows(.actions, rows).rows(query)
      ids = ids.filter { matching.contains(Int($0)) }
    }
    guard key == .open else { return ids }
    return ids.filter { !ticked.contains(Int($0)) } + ids.filter { ticked.contains(Int($0)) }
  }

  private func ordered(by key: ActionSortKey) throws -> [Int32] {
    let columns =
      switch key {
      case .open, .date: "dateRank, speakerKey, slug, position"
      case .speaker: "speakerKey, dateRank, slug, position"
      case .action: "identity, speakerKey, slug, position"
      }
    return try rows.database.rows(
      """
      SELECT action.id FROM action JOIN summary USING (file) WHERE listed = 1 ORDER BY \(columns)
      """
    ) { row in
      try rows.cancellation.check()
      return Int32(truncatingIfNeeded: row.integer(0))
    }
  }
}

extension Database {
  /// The action item of an id; nil where there is none.
  fileprivate func listing(ofAction id: Int) throws -> ActionListing? {
    try firstRow(
      """
      SELECT slug, identity, text, speakerName, speaker, title, date
      FROM action JOIN summary USING (file) WHERE action.id = ?
      """, [.integer(id)]
    ) { row in
      ActionListing(
        identity: ActionIdentity(summary: row.slug(0), item: row.text(1)), text: row.text(2),
        speakerName: row.text(3), speakerSlug: row.slug(4), title: row.text(5),
        date: row.optionalText(6).flatMap(PartialDate.init))
    }
  }
}

extension Library {
  /// The tools of which a mention passes a filter.
  ///
  /// - Parameters:
  ///   - filter: Which summaries count.
  ///   - order: How the list is sorted.
  ///   - range: The positions wanted; what lies outside the list is left out.
  ///   - anchor: The folded name of the tool whose position is wanted.
  ///   - cancellation: Ends the work with a `CancellationError`.
  /// - Returns: The slice, and what the whole filtered list holds.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func tools(
    filter: ListFilter, order: ListOrder<ToolSortKey>, range: Range<Int>, anchor: String? = nil,
    cancellation: Cancellation = Cancellation()
  ) throws -> ListAnswer<ToolListing> {
    try search { database, known in
      let rows = QueryRows(database: database, cancellation: cancellation, known: known)
      let query = filter.asQuery
      let found = query == .everything ? nil : try ItemRows(.tools, rows).rows(query)
      var (keys, whole) = try database.toolKeys(of: found, by: order.key)
      if order.isReversed { keys.reverse() }
      return try ListedSlice(keys, range).answer(of: whole, at: anchor, read: database.tool)
    }
  }
}

extension Database {
  /// The folded names of the tools of some mentions, nil for all, in an order; and how many tools
  /// there are.
  fileprivate func toolKeys(
    of mentions: RowSet?, by key: ToolSortKey
  ) throws -> (keys: [String], whole: Int) {
    var counts: [String: Int] = [:]
    try eachRow("SELECT nameKey, tool.id FROM tool JOIN summary USING (file) WHERE listed = 1") {
      row in
      counts[row.text(0), default: 0] += mentions?.contains(row.integer(1)) ?? true ? 1 : 0
      return true
    }
    let keys = counts.filter { $0.value > 0 }.sorted {
      key == .name || $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
    }.map(\.key)
    return (keys, counts.count)
  }

  /// Every mention of a tool.
  fileprivate func tool(_ key: String) throws -> ToolListing? {
    var names: [String: Int] = [:]
    let mentions = try rows(
      """
      SELECT name, slug, speakerName, text FROM tool JOIN summary USING (file)
      WHERE nameKey = ? AND listed = 1 ORDER BY speakerKey, dateRank, slug, position
      """, [.text(key)]
    ) { row in
      names[row.text(0), default: 0] += 1
      return ToolListing.Mention(summary: row.slug(1), speaker: row.text(2), text: row.text(3))
    }
    let name = names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return ToolListing(name: name ?? key, mentions: mentions)
  }
}
