import VerdictCore

/// The tables that have a row for each file, or for each thing that a file holds.
///
/// The rows about a file carry its id, which no other file ever gets.
enum IndexTables {
  struct SummaryRow {
    var file: Int
    var isListed: Bool
    var firstClaim: Int
    var entry: SummaryEntry
  }

  struct ClaimRow {
    var id: Int
    var file: Int
    var isListed: Bool
    var summary: Slug
    var entry: ClaimEntry
  }

  struct ConnectionRow {
    var file: Int
    var position: Int
    var entry: ConnectionEntry
  }

  struct RelationRow {
    var file: Int
    var position: Int
    var entry: RelationEntry
  }

  struct ActionRow {
    var file: Int
    var position: Int
    var item: ActionItem
  }

  struct ToolRow {
    var file: Int
    var position: Int
    var mention: ToolMention
  }

  struct DiagnosticRow {
    var file: Int
    var position: Int
    var diagnostic: Diagnostic
  }

  static let file = Table<FileEntry, Never>(
    "file",
    [
      .init(name: "id", type: "INTEGER PRIMARY KEY AUTOINCREMENT") { _ in .null },
      .init(name: "path", type: "BLOB NOT NULL UNIQUE") { .blob($0.path.bytes) },
      .number("device", \.stamp.device),
      .number("inode", \.stamp.inode),
      .number("modified", \.stamp.modified),
      .number("changed", \.stamp.changed),
      .number("size", \.stamp.size),
      .optionalNumber("contentHash") { $0.contentHash.map { Int(bitPattern: UInt($0)) } },
      .number("textHash") { Int(bitPattern: UInt($0.textHash)) },
      .number("reader", \.reader),
      .optionalText("failure", \.failure?.code),
    ])

  static let summary = Table<SummaryRow, SummaryListing>(
    "summary",
    names + VerdictKind.allCases.map { .verdicts(of: $0) } + facts
      + FrontMatterField.listed.flatMap { [.listedField($0), .sortKey(of: $0)] })

  private static let names: [Table<SummaryRow, SummaryListing>.Column] = [
    .init(name: "file", type: "INTEGER PRIMARY KEY") { .integer($0.file) },
    // 0 where another file has the same slug and the smaller path.
    .number("listed") { $0.isListed ? 1 : 0 },
    .listedSlug("slug", \.slug),
    .listedSlug("speaker", \.speakerSlug),
    .listedText("speakerName", \.speakerName),
    .text("speakerKey", \.entry.speakerKey),
    .listedText("title", \.title),
    .text("titleKey", \.entry.titleKey),
    .listedDate("date", \.date),
    // The date as a negative number; 1 without a date.
    .number("dateRank", \.entry.dateRank),
    // The negative share of claims that are Hype.
    .init(name: "hypeRank", type: "REAL NOT NULL") { .real($0.entry.hypeRank) },
    // The kinds of verdict that the claims have, as a `VerdictFilter`.
    .number("mask", \.entry.listing.tally.mask.rawValue),
    .number("claims", \.entry.listing.tally.total),
  ]

  private static let facts: [Table<SummaryRow, SummaryListing>.Column] = [
    // The claims have ids that follow each other from this one on.
    .number("firstClaim", \.firstClaim),
    // What else the summary has, as `ClaimTraits`.
    .number("traits", \.entry.traits.rawValue),
    .optionalNumber("firstDay", \.entry.listing.date?.firstDay),
    .optionalNumber("lastDay", \.entry.listing.date?.lastDay),
    .number("agrees") { $0.entry.count(.agrees) },
    .number("contradicts") { $0.entry.count(.contradicts) },
    // Those of all claims; `paraphrases` counts some of them again.
    .number("quotes", \.entry.quotes),
    .number("paraphrases", \.entry.paraphrases),
  ]

  static let claim = Table<ClaimRow, ClaimListing>(
    "claim",
    [
      .init(name: "id", type: "INTEGER PRIMARY KEY") { .integer($0.id) },
      .number("file", \.file),
      .number("listed") { $0.isListed ? 1 : 0 },
      .text("summary", \.summary.text).listed { $2.identity.summary = $0.slug($1) },
      .text("slug", \.entry.slug.text).listed { $2.identity.claim = $0.slug($1) },
      .text("text", \.entry.text).listed { $2.text = $0.text($1) },
      // The kind of verdict, as a `VerdictFilter`.
      .number("mask") { VerdictFilter($0.entry.verdict.kind).rawValue }
        .listed { row, column, claim in
          let kind = row.verdictKind(column)
          claim.verdict = Verdict(kind: kind) ?? (kind == .unknown ? .unknown("") : .missing)
        },
      .number("traits", \.entry.traits.rawValue),
      // The text of a verdict of an unknown kind.
      .optionalText("verdict", \.entry.verdict.unknownText).listed {
        if case .unknown = $2.verdict { $2.verdict = .unknown($0.text($1)) }
      },
    ])

  static let connection = Table<ConnectionRow, Never>(
    "connection", key: "file, position",
    [
      .number("file", \.file),
      .number("position", \.position),
      .number("kind", \.entry.connection.kind.rawValue),
      .text("target", \.entry.connection.target.text),
      .optionalText("name", \.entry.connection.name),
      .optionalText("reason", \.entry.connection.reason),
      .number("line", \.entry.location.line),
      .number("column", \.entry.location.column),
    ])

  static let relation = Table<RelationRow, Never>(
    "relation", key: "file, position",
    [
      .number("file", \.file),
      .number("position", \.position),
      .text("claim", \.entry.claim.text),
      .number("kind", \.entry.relation.kind.rawValue),
      .text("target", \.entry.relation.target.summary.text),
      .text("targetClaim", \.entry.relation.target.claim.text),
      .number("line", \.entry.location.line),
      .number("column", \.entry.location.column),
    ])

  static let action = Table<ActionRow, Never>(
    "action",
    [
      .init(name: "id", type: "INTEGER PRIMARY KEY") { _ in .null },
      .number("file", \.file),
      .number("position", \.position),
      .text("text", \.item.text),
      .text("identity", \.item.identity),
      .text("words") { Words.folded($0.item.text).joined(separator: " ") },
    ])

  static let tool = Table<ToolRow, Never>(
    "tool",
    [
      .init(name: "id", type: "INTEGER PRIMARY KEY") { _ in .null },
      .number("file", \.file),
      .number("position", \.position),
      .text("name", \.mention.name),
      // The name folded: what is the same tool.
      .text("nameKey") { Folding.fold($0.mention.name) },
      .text("text", \.mention.text),
      .text("words") {
        Words.folded("\($0.mention.name) \($0.mention.text)").joined(separator: " ")
      },
    ])

  static let diagnostic = Table<DiagnosticRow, Never>(
    "diagnostic", key: "file, position",
    [
      .number("file", \.file),
      .number("position", \.position),
      .number("severity", \.diagnostic.severity.rawValue),
      .text("rule", \.diagnostic.rule),
      .init(name: "arguments", type: "TEXT NOT NULL") { SQLValue($0.diagnostic.arguments.texts) },
      .number("line", \.diagnostic.location.line),
      .number("column", \.diagnostic.location.column),
    ])
}

/// What lists show of a summary goes in and comes out by the same path.
extension Table.Column where Row == IndexTables.SummaryRow, Listing == SummaryListing {
  typealias Path<Value> = WritableKeyPath<SummaryListing, Value> & Sendable

  static func listedText(_ name: String, _ path: Path<String>) -> Self {
    text(name) { $0.entry.listing[keyPath: path] }.listed { $2[keyPath: path] = $0.text($1) }
  }

  static func listedSlug(_ name: String, _ path: Path<Slug>) -> Self {
    text(name) { $0.entry.listing[keyPath: path].text }.listed { $2[keyPath: path] = $0.slug($1) }
  }

  static func listedDate(_ name: String, _ path: Path<PartialDate?>) -> Self {
    optionalText(name) { $0.entry.listing[keyPath: path]?.description }
      .listed { $2[keyPath: path] = $0.optionalText($1).flatMap(PartialDate.init) }
  }

  static func listedField(_ field: FrontMatterField) -> Self {
    optionalText(field.key) { $0.entry.listing.fields[field] }
      .listed { $2.fields[field] = $0.optionalText($1) }
  }

  static func sortKey(of field: FrontMatterField) -> Self {
    text(field.sortColumn) { $0.entry.sortKey(field) }
  }

  static func verdicts(of kind: VerdictKind) -> Self {
    number(VerdictColumns.name(kind)) { $0.entry.listing.tally[kind] }
      .listed { $2.tally[kind] = $0.integer($1) }
  }
}
