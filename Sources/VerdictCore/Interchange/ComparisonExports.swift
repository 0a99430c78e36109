extension SpeakerComparison: Exportable {
  public static let exporters: [any Exporter<Self>] = [ComparisonJSON(), ComparisonLines()]
}

private struct ComparisonJSON: Exporter {
  let name = "json"
  let help = "JSON"
  let fileExtension = "json"

  func write(_ source: SpeakerComparison, to sink: inout some TextOutputStream) throws {
    let speakers = source.speakers
    let connections = source.words.lazy.map {
      ConnectionRecord(
        source: speakers[$0.source].node.slug, target: speakers[$0.target].node.slug,
        kind: $0.kind, reasons: $0.reasons)
    }
    var json = JSONWriter()
    json.beginObject(to: &sink)
    try json.write("speakers", each: speakers.lazy.map { SpeakerRecord($0.node) }, to: &sink)
    try json.write("connections", each: connections, to: &sink)
    try json.write(
      "tools", each: source.tools.lazy.map { SharedNameRecord($0, of: speakers) }, to: &sink)
    try json.write(
      "topics", each: source.topics.lazy.map { SharedNameRecord($0, of: speakers) }, to: &sink)
    try json.write("claims", each: source.pairs.lazy.map { ClaimPairRecord($0) }, to: &sink)
    json.endObject(to: &sink)
  }
}

/// Lines with tabs between their fields, the first of which tells what the line is about.
private struct ComparisonLines: Exporter {
  let name = "plain"
  let help = "one record a line, as in a pipe"
  let fileExtension = "tsv"

  func write(_ source: SpeakerComparison, to sink: inout some TextOutputStream) {
    for fields in source.records { sink.write(TabSeparated.line(fields)) }
  }
}

extension SpeakerComparison {
  fileprivate var records: [[CleanText]] {
    speakerRecords + wordRecords + shared("tool", tools) + shared("topic", topics)
      + pairs.map { pair in
        ["claims"]
          + [pair.left, pair.right].flatMap {
            [CleanText($0.identity.description), $0.verdict.text, CleanText($0.text)]
          }
      }
  }

  private var speakerRecords: [[CleanText]] {
    speakers.map {
      ["speaker", slug(of: $0), CleanText($0.node.name), $0.node.tally.marks]
    }
  }

  private var wordRecords: [[CleanText]] {
    words.map { word in
      let reasons = word.reasons.map { MarkdownInline.plainText($0) }.joined(separator: "; ")
      return [
        "says", slug(of: speakers[word.source]), word.kind.word, slug(of: speakers[word.target]),
        CleanText(reasons),
      ]
    }
  }

  private func shared(_ what: CleanText, _ names: [SharedName]) -> [[CleanText]] {
    names.map { shared in
      let slugs = shared.speakers.map { speakers[$0].node.slug.text }.joined(separator: ",")
      return [what, CleanText(shared.name), CleanText(slugs)]
    }
  }

  private func slug(of speaker: ComparedSpeaker) -> CleanText { CleanText(speaker.node.slug.text) }
}
