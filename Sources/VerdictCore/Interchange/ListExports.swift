/// A row of a list that commands print.
public protocol ListRow {
  static var exporters: [any Exporter<Rows<Self>>] { get }
}

extension Rows: Exportable where Row: ListRow {
  public static var exporters: [any Exporter<Self>] { Row.exporters }
}

extension SummaryListing: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList(record: SummaryRecord.init),
    TabbedList { row in
      [
        [
          CleanText(row.slug.text), CleanText(row.speakerName),
          CleanText(row.date?.description ?? ""), CleanText(row.title), row.tally.record,
        ]
      ]
    },
  ]
}

extension ClaimListing: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList(record: ClaimRecord.init),
    TabbedList { row in
      [
        [
          CleanText(row.identity.description), row.verdict.record, CleanText(row.speakerName),
          CleanText(row.text),
        ]
      ]
    },
  ]
}

extension ActionListing: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList(record: ActionRecord.init),
    TabbedList { row in
      [
        [
          CleanText(row.identity.summary.text), row.isDone ? "done" : "open",
          CleanText(row.speakerName), CleanText(row.text),
        ]
      ]
    },
    ToDoList(),
  ]
}

extension ToolListing: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList(record: ToolRecord.init),
    TabbedList { row in
      row.mentions.map { mention in
        [
          CleanText(row.name), CleanText(mention.summary.text), CleanText(mention.speaker),
          CleanText(mention.text),
        ]
      }
    },
  ]
}

/// Action items as a list of tasks in markdown.
struct ToDoList: Exporter {
  let name = "markdown"
  let help = "a to-do list in markdown"
  let fileExtension = "md"

  func write(_ source: Rows<ActionListing>, to sink: inout some TextOutputStream) throws {
    try source.each { row in
      let talk = CleanText(talk: row.title, by: row.speakerName).string.escapedForMarkdown
      let text = CleanText(row.text).string.escapedForMarkdown
      sink.write("- [\(row.isDone ? "x" : " ")] \(text) — \(talk)\n")
    }
  }
}

extension String {
  /// The text so that nothing in it is markup.
  fileprivate var escapedForMarkdown: String {
    escaped { "\\`*_[]<>#|~!".unicodeScalars.contains($0) ? "\\\($0)" : nil }
  }
}

extension SearchHit: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList(record: HitRecord.init),
    TabbedList { hit in
      let summary = [CleanText(hit.listing.slug.text), CleanText(hit.listing.speakerName)]
      let snippets = hit.snippets.map {
        [CleanText($0.part.queryWord), CleanText($0.text)]
      }
      return (snippets.isEmpty ? [["", ""]] : snippets).map { summary + $0 }
    },
  ]
}

extension Scorecard: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList(record: ScorecardRecord.init), TabbedList { [$0.fields] },
  ]

  private var fields: [CleanText] {
    let shares = [VerdictKind.real, .hype].map { kind in
      share(of: kind).map { $0.percent + " " + $0.interval } ?? ""
    }
    let counts = [agrees, contradicts, agreed, contradicted]
    return [
      CleanText(speaker.slug.text), CleanText(speaker.name), "\(speaker.summaryCount)",
      "\(speaker.tally.total)", speaker.tally.record,
    ] + shares + [paraphrasedShare.map(CleanText.init(percent:)) ?? ""]
      + counts.map { "\($0)" }
      + [first, last].map { CleanText($0?.description ?? "") }
  }
}

/// A JSON list of records, one for each row.
struct JSONList<Row, Record: Encodable>: Exporter {
  let record: @Sendable (Row) -> Record

  let name = "json"
  let help = "JSON"
  let fileExtension = "json"

  func write(_ source: Rows<Row>, to sink: inout some TextOutputStream) throws {
    var json = JSONWriter()
    json.beginList(to: &sink)
    try source.each { try json.write(record($0), to: &sink) }
    json.endList(to: &sink)
  }
}

/// Lines with tabs between their fields.
struct TabbedList<Row>: Exporter {
  /// The lines of a row, as fields.
  let lines: @Sendable (Row) -> [[CleanText]]

  let name = "plain"
  let help = "one record a line, as in a pipe"
  let fileExtension = "tsv"

  func write(_ source: Rows<Row>, to sink: inout some TextOutputStream) throws {
    try source.each { row in
      for fields in lines(row) { sink.write(TabSeparated.line(fields)) }
    }
  }
}

/// Fields with tabs between them; clean text holds neither tabs nor ends of lines.
enum TabSeparated {
  static func line(_ fields: [CleanText]) -> String {
    fields.map(\.string).joined(separator: "\t") + "\n"
  }
}
