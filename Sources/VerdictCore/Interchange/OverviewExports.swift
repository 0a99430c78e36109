extension OverviewFacts: Exportable {
  public static let exporters: [any Exporter<Self>] = [OverviewJSON(), OverviewLines()]
}

/// A JSON object.
private struct OverviewJSON: Exporter {
  let name = "json"
  let help = "JSON"
  let fileExtension = "json"

  func write(_ source: OverviewFacts, to sink: inout some TextOutputStream) throws {
    var json = JSONWriter()
    json.beginObject(to: &sink)
    try json.write("summaries", source.summaries, to: &sink)
    try json.write("claims", source.tally.total, to: &sink)
    try json.write("verdicts", source.tally.byQueryWord, to: &sink)
    try json.write("topicCount", source.topics.count, to: &sink)
    try json.write("topics", each: source.topics.map(GroupRecord.init), to: &sink)
    try json.write("years", each: source.years.map(GroupRecord.init), to: &sink)
    try json.write("undated", source.undated.byQueryWord, to: &sink)
    try json.write("mostConnected", each: source.mostConnected.map(RankedRecord.init), to: &sink)
    try json.write("mostDisputed", each: source.mostDisputed.map(RankedRecord.init), to: &sink)
    try json.write("conflicts", source.conflicts, to: &sink)
    try json.write("oneSided", source.oneSided, to: &sink)
    let counts = source.claims + source.facts + source.marks + source.opinions
    try json.write("counts", each: counts.map(CountRecord.init), to: &sink)
    json.endObject(to: &sink)
  }
}

private struct GroupRecord: Encodable {
  let name: String
  let verdicts: [String: Int]

  private enum CodingKeys: String, CodingKey {
    case name = "name"
    case verdicts = "verdicts"
  }

  init(_ group: OverviewFacts.Group) {
    name = group.name
    verdicts = group.tally.byQueryWord
  }
}

private struct RankedRecord: Encodable {
  let speaker: String
  let name: String
  let count: Int

  private enum CodingKeys: String, CodingKey {
    case speaker = "speaker"
    case name = "name"
    case count = "count"
  }

  init(_ ranked: OverviewFacts.Ranked) {
    speaker = ranked.slug.text
    name = ranked.name
    count = ranked.count
  }
}

private struct CountRecord: Encodable {
  let query: String
  let count: Int

  private enum CodingKeys: String, CodingKey {
    case query = "query"
    case count = "count"
  }

  init(_ counted: OverviewFacts.Counted) {
    query = counted.query
    count = counted.count
  }
}

/// What is told, what of, and the number, with tabs between them.
private struct OverviewLines: Exporter {
  let name = "plain"
  let help = "one record a line, as in a pipe"
  let fileExtension = "tsv"

  func write(_ source: OverviewFacts, to sink: inout some TextOutputStream) {
    func line(_ what: CleanText, _ name: String, _ value: CleanText) {
      sink.write(TabSeparated.line([what, CleanText(name), value]))
    }
    line("summaries", "", "\(source.summaries)")
    line("claims", "", "\(source.tally.total)")
    for entry in source.tally.given { line("verdict", entry.kind.queryWord, "\(entry.count)") }
    for topic in source.topics { line("topic", topic.name, topic.tally.record) }
    for year in source.years { line("year", year.name, year.tally.record) }
    line("undated", "", source.undated.record)
    for row in source.mostConnected { line("connected", row.slug.text, "\(row.count)") }
    for row in source.mostDisputed { line("disputed", row.slug.text, "\(row.count)") }
    line("conflicts", "", "\(source.conflicts)")
    line("one-sided", "", "\(source.oneSided)")
    for row in source.claims + source.facts + source.marks + source.opinions {
      line("count", row.query, "\(row.count)")
    }
  }
}
