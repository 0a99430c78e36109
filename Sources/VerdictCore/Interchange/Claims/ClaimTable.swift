/// Comma-separated values (RFC 4180), a claim a row, which a spreadsheet opens without running any
/// of it.
struct ClaimTable: Exporter {
  let name = "csv"
  let help = "a row a claim, for spreadsheets"
  let fileExtension = "csv"

  func write(_ source: Rows<ReadClaim>, to sink: inout some TextOutputStream) throws {
    sink.write(Self.line(Self.columns.map(\.name)))
    try source.each { row in sink.write(Self.line(Self.columns.map { $0.value(row) })) }
  }

  /// In plain text; several values of one kind stand apart by ` | `.
  private static let columns: [(name: String, value: @Sendable (ReadClaim) -> String)] = [
    ("summary", { $0.read.summary.slug.text }),
    ("claim", { $0.slug.text }),
    ("speaker", { $0.read.summary.speaker.name }),
    ("speaker_slug", { $0.read.summary.speaker.slug.text }),
    ("verdict", { $0.claim.verdict.record.string }),
    ("text", { $0.text }),
    ("date", { $0.read.summary.date?.description ?? "" }),
    ("title", { $0.read.summary.title ?? $0.read.summary.heading ?? "" }),
    ("event", { $0.read.summary.event ?? "" }),
    ("source", { $0.read.summary.source ?? "" }),
    ("said", { $0.claim.said ?? "" }),
    ("quotes", { quotes(of: $0, areParaphrases: false) }),
    ("paraphrases", { quotes(of: $0, areParaphrases: true) }),
    ("reasons", { PlainText.of($0.claim.reasons) }),
    ("evidence", { joined($0.claim.evidence) }),
    ("topics", { joined($0.claim.topics) }),
    ("agrees", { relations(of: $0, .agrees) }),
    ("contradicts", { relations(of: $0, .contradicts) }),
    ("history", { joined($0.claim.history.map { MarkdownInline.plainText($0) }) }),
    ("reviewed", { $0.read.summary.reviewed?.description ?? "" }),
    ("reviewer", { $0.read.summary.reviewer ?? "" }),
    ("file", { $0.read.path.description }),
    ("line", { "\($0.line)" }),
  ]

  private static func joined(_ texts: [String]) -> String { texts.joined(separator: " | ") }

  private static func quotes(of row: ReadClaim, areParaphrases: Bool) -> String {
    joined(
      row.claim.quotes.filter { $0.isParaphrase == areParaphrases }.map { PlainText.of($0.text) })
  }

  private static func relations(of row: ReadClaim, _ kind: ConnectionKind) -> String {
    joined(row.claim.relations.filter { $0.kind == kind }.map(\.target.description))
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\n"
  }

  /// A cell on one line; one that a spreadsheet would take for a formula begins with an apostrophe.
  static func cell(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var cell = CleanText(line).string
    let first = cell.unicodeScalars.first { $0 != " " }
    if let first, formulaStarts.contains(first) { cell = "'" + cell }
    let isPlain = cell.utf8.allSatisfy {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ";")
    }
    return isPlain && cell.first != " " && cell.last != " "
      ? cell : "\"" + cell.escaped { $0 == "\"" ? "\"\"" : nil } + "\""
  }

  /// With the wide forms that spreadsheets take too.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠",
  ]
}
