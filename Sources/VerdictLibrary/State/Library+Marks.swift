import GRDB
import VerdictCore

extension Library {
  /// The rows of a list with the reader's marks on them.
  package func marked(_ answer: ListAnswer<SummaryListing>) -> ListAnswer<SummaryListing> {
    marked(answer, slug: \.slug) { $0.marks = $1.listed($0.slug) }
  }

  /// The hits of a search with the reader's marks on them.
  package func marked(_ answer: ListAnswer<SearchHit>) -> ListAnswer<SearchHit> {
    marked(answer, slug: \.listing.slug) { $0.listing.marks = $1.listed($0.listing.slug) }
  }

  /// The claims of a list with the reader's marks on them.
  package func marked(_ answer: ListAnswer<ClaimListing>) -> ListAnswer<ClaimListing> {
    marked(answer, slug: \.identity.summary) { claim, marks in
      let (summary, part) = (claim.identity.summary, claim.identity.claim.text)
      claim.marks = marks.listed(summary, part: part)
      claim.opinion = marks.opinion(on: claim.identity)
    }
  }

  /// A speaker with what the reader makes of their claims; of those that are gone nothing.
  package func marked(_ neighbourhood: Neighbourhood) throws -> Neighbourhood {
    var marked = neighbourhood
    guard let marks = try? readerState?.marks(of: neighbourhood.summaries.map(\.slug)) else {
      return neighbourhood
    }
    let opinions = marks.values.flatMap(\.marks).filter { $0.key.kind == .opinion }
    marked.opinions = try ask { database in
      try opinions.reduce(into: [:]) { counts, entry in
        guard let opinion = entry.value.opinion,
          let file = try database.file(of: entry.key.summary),
          try database.has(entry.key, inFile: file)
        else { return }
        counts[opinion, default: 0] += 1
      }
    }
    return marked
  }

  private func marked<Row>(
    _ answer: ListAnswer<Row>, slug: (Row) -> Slug,
    mark: @escaping (inout Row, SummaryMarks) -> Void
  ) -> ListAnswer<Row> {
    // A list is worth showing without marks; what is wrong with them is told by itself.
    guard let state = readerState,
      let marks = try? state.marks(of: answer.window.rows.map(slug))
    else { return answer }
    return answer.map { row in
      var row = row
      mark(&row, marks[slug(row)] ?? SummaryMarks())
      return row
    }
  }

  /// The marks on a summary, and whether it has changed since the reader saw it; nil where none are
  /// kept.
  ///
  /// - Throws: `DatabaseError` or `StateUnusable` where the marks or the index cannot be read.
  package func marks(ofSummary slug: Slug) throws -> SummaryMarks? {
    guard let state = readerState else { return nil }
    var marks = try state.marks(of: [slug])[slug] ?? SummaryMarks()
    marks.hasChanged = try hasChanged(slug)
    return marks
  }

  /// Marks every summary as read, all at once; gives how many were not.
  ///
  /// - Throws: `DatabaseError` or `StateUnusable` where it is not on the disk.
  package func markAllAsRead(as name: String) throws -> Int {
    guard let state = readerState else { return 0 }
    let read = Set(try state.marks(of: .read).map(\.key.summary))
    let unread = try search { database, _ in
      try database.rows("SELECT slug, title, speakerName FROM summary WHERE listed = 1") { row in
        (slug: row.slug(0), title: row.text(1).isEmpty ? row.text(2) : row.text(1))
      }
    }.filter { !read.contains($0.slug) }
    if unread.isEmpty { return 0 }
    try state.apply(
      unread.map { MarkChange(MarkKey(.read, $0.slug), ReaderMark(words: $0.title)) }, as: name)
    return unread.count
  }

  /// Everything bookmarked, the newest first.
  ///
  /// - Throws: `DatabaseError` where the marks or the index cannot be read.
  package func bookmarks() throws -> [MarkListing] {
    try readerState?.marks(of: .bookmark).map(listing) ?? []
  }

  /// Every mark, by summary, with what it is on.
  ///
  /// - Throws: `DatabaseError` where the marks or the index cannot be read.
  package func listedMarks() throws -> [MarkListing] {
    try readerState?.allMarks().map(listing) ?? []
  }

  private func listing(of key: MarkKey, _ mark: ReaderMark) throws -> MarkListing {
    try ask { database in
      let file = try database.file(of: key.summary)
      return MarkListing(
        key: key, mark: mark, speaker: try file.map(database.speakerName),
        isLost: try file.map { try !database.has(key, inFile: $0) })
    }
  }
}

extension Database {
  /// Whether what a mark is on is in a file.
  fileprivate func has(_ key: MarkKey, inFile file: Int) throws -> Bool {
    if key.part.isEmpty { return true }
    let table =
      key.kind == .tick
      ? "action WHERE file = ?1 AND identity = ?2"
      : "claim WHERE \(IndexWriter.claimsOfFile) AND slug = ?2"
    return try firstRow("SELECT 1 FROM \(table)", [.integer(file), .text(key.part)]) { _ in true }
      ?? false
  }
}
