import GRDB
import VerdictCore

extension Library {
  package func totals() throws -> LibraryTotals {
    try ask { database in
      let listed = try TallyTable(database).passing([])
      var totals = LibraryTotals(summaries: listed.summaries, tally: listed.tally)
      try database.eachRow("SELECT * FROM total") { row in
        let rivals = row.integer(0) - listed.summaries
        totals.diagnostics = [
          .error: row.integer(1) + rivals, .warning: row.integer(2),
          .note: row.integer(3) + row.integer(5),
        ].filter { $0.value > 0 }
        totals.unreadableFiles = row.integer(4)
        return false
      }
      return totals
    }
  }

  /// The summaries that pass a filter: those with a claim of an admitted kind, and all of them,
  /// also those without claims, where the filter is empty.
  ///
  /// - Parameters:
  ///   - filter: Which verdicts a summary must have one of, and the query it must match.
  ///   - order: How the list is sorted.
  ///   - range: The positions wanted; what lies outside the list is left out.
  ///   - anchor: The summary whose position is wanted.
  ///   - cancellation: Ends the work under a query with a `CancellationError`.
  /// - Returns: The slice, and what the whole filtered list holds.
  /// - Throws: `DatabaseError` where not even an index in memory can answer.
  package func summaries(
    filter: ListFilter, order: ListOrder<SummarySortKey>, range: Range<Int>, anchor: Slug? = nil,
    cancellation: Cancellation = Cancellation()
  ) throws -> ListAnswer<SummaryListing> {
    // Those with nothing to be sorted by come last either way, and an index has them at one end.
    let keepsUnknownLast = order.isReversed && SummaryOrder(order.key).unknown != nil
    guard filter.query == .everything, !keepsUnknownLast else {
      return try search { database, known in
        let list = QueriedList(filter, in: database, known: known, cancellation: cancellation)
        let slice = ListedSlice(try list.summaries(by: order), range)
        return try list.explained(
          slice.answer(
            of: try TallyTable(database).passing([]).summaries, at: anchor.flatMap(database.file)
          ) { try database.listing(ofFile: $0) })
      }
    }
    let filter = filter.verdicts
    return try ask { database in
      let tallies = try TallyTable(database)
      let count = tallies.passing(filter).summaries
      let slice = ListSlice(range, count: count, isReversed: order.isReversed)
      let rows = try database.summaries(slice, filter: filter, order: SummaryOrder(order.key))
      let position = try anchor.flatMap {
        try database.position(of: $0, filter: filter, order: SummaryOrder(order.key))
      }
      return ListAnswer<SummaryListing>(
        window: ListWindow(
          count: count, unfilteredCount: tallies.passing([]).summaries,
          offset: slice.range.lowerBound, rows: rows),
        anchorIndex: position.map { order.isReversed ? count - 1 - $0 : $0 })
    }
  }

  /// The summary that a slug means: its own, or the newest of the speaker who has it; files are read
  /// again where the index knows none.
  package func summary(meantBy slug: Slug) throws -> Slug? {
    func known() throws -> Slug? {
      if try summary(slug) != nil { return slug }
      return try neighbourhood(of: slug).summaries.first?.slug
    }
    if let found = try known() { return found }
    _ = try scan { _ in }
    return try known()
  }

  /// The slug of a summary or a speaker that comes nearest to one that nobody has.
  package func nearestName(to slug: Slug) throws -> Slug? {
    let known = try ask { database in
      try database.rows(
        """
        SELECT slug FROM summary WHERE listed = 1
        UNION SELECT slug FROM node WHERE known > 0 OR mentions > 0
        """, read: { $0.text(0) })
    }
    return Suggestion.nearest(to: slug.text, among: known).flatMap { Slug($0) }
  }

  /// Where the file of a summary is, as a path to open.
  package func path(ofSummary slug: Slug) throws -> FilePath? {
    try relativePath(ofSummary: slug).map(root.appending)
  }

  /// The file of a summary as it says now, and what was read in it; nil where it is gone.
  package func document(ofSummary slug: Slug) throws -> ReadSummary? {
    guard let path = try relativePath(ofSummary: slug),
      let content = try? LibraryFolder(realRoot).read(path)
    else { return nil }
    let reading = reader(content.bytes, path)
    return reading.summary.map {
      ReadSummary(
        summary: $0, path: root.appending(path), claimLines: reading.claimLocations.map(\.line))
    }
  }

  /// The summary as its file says now; nil where it is gone.
  package func summary(_ slug: Slug) throws -> Summary? {
    let summary = try relativePath(ofSummary: slug).flatMap(summary(at:))
    return summary?.slug == slug ? summary : nil
  }

  /// The summary in a file, by its path in the library.
  func summary(at path: FilePath) -> Summary? {
    guard let content = try? LibraryFolder(realRoot).read(path) else { return nil }
    return reader(content.bytes, path).summary
  }

  func relativePath(ofSummary slug: Slug) throws -> FilePath? {
    try ask {
      try $0.firstRow(
        """
        SELECT path FROM summary JOIN file ON file.id = summary.file
        WHERE slug = ? AND listed = 1
        """, [.text(slug.text)], read: { FilePath(bytes: $0.bytes(0)) })
    }
  }
}

extension Database {
  static let summaryColumns = IndexTables.summary.listed.joined(separator: ", ")

  fileprivate func summaries(
    _ slice: ListSlice, filter: VerdictFilter, order: SummaryOrder
  ) throws -> [SummaryListing] {
    guard slice.take > 0 else { return [] }
    let files = try rows(
      """
      SELECT file FROM \(order.source) \(filter.condition(on: "mask"))
      \(order.clause(isBackward: slice.isBackward)) LIMIT ? OFFSET ?
      """, [.integer(slice.take), .integer(slice.skip)], read: { $0.integer(0) })
    return slice.arranged(
      try files.compactMap(listing(ofFile:)))
  }

  func listing(ofFile file: Int) throws -> SummaryListing? {
    let hasErrors = try firstRow(
      "SELECT 1 FROM diagnostic WHERE file = ? AND severity = ?",
      [.integer(file), .integer(Diagnostic.Severity.error.rawValue)], read: { _ in true })
    var listing = try firstRow(
      "SELECT \(Self.summaryColumns) FROM summary WHERE file = ?", [.integer(file)],
      read: \.summary)
    listing?.hasErrors = hasErrors == true
    return listing
  }

  /// The file of the listed summary of a slug.
  func file(of slug: Slug) throws -> Int? {
    try firstRow(
      "SELECT file FROM summary WHERE slug = ? AND listed = 1", [.text(slug.text)],
      read: { $0.integer(0) })
  }

  /// The position of a summary in the forward order.
  fileprivate func position(
    of slug: Slug, filter: VerdictFilter, order: SummaryOrder
  ) throws -> Int? {
    let file = try firstRow(
      "SELECT file, mask FROM summary WHERE slug = ? AND listed = 1", [.text(slug.text)],
      read: { (number: $0.integer(0), mask: VerdictFilter(rawValue: $0.integer(1))) })
    guard let file, filter.isEmpty || !file.mask.isDisjoint(with: filter) else { return nil }
    return try rank(
      of: order.key(of: file.number, in: self), by: order.columns,
      in: order.source + " " + filter.condition(on: "mask"))
  }
}

extension SQLRow {
  /// A row of `Database.summaryColumns`; slugs in the index were slugs when they went in.
  var summary: SummaryListing {
    var listing = Self.blankSummary
    IndexTables.summary.read(self, into: &listing)
    return listing
  }

  private static let blankSummary = SummaryListing(
    slug: Slug(slugifying: ""), speakerName: "", speakerSlug: Slug(slugifying: ""), title: "",
    date: nil, tally: VerdictTally())

  func slug(_ column: Int32) -> Slug {
    let text = text(column)
    return Slug(text) ?? Slug(slugifying: text)
  }
}
