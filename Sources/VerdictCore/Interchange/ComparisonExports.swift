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
    let related = source.pairs.lazy.filter { $0.relation != nil }
    let closest = source.pairs.lazy.filter { $0.relation == nil }
    try json.write("relations", each: related.map { ClaimPairRecord($0) }, to: &sink)
    try json.write("claims", each: closest.map { ClaimPairRecord($0) }, to: &sink)
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
      + pairs.map(record)
  }

  /// What the authors say, or `closest`, and both claims.
  private func record(of pair: ClaimPair) -> [CleanText] {
    let what: CleanText = pair.relation.map { CleanText($0.sign.rawValue) } ?? "closest"
    return [pair.left, pair.right].reduce(into: [what]) { fields, claim in
      fields += [
        CleanText(claim.identity.description), claim.verdict.record, CleanText(claim.text),
      ]
    }
  }

  private var speakerRecords: [[CleanText]] {
    speakers.map {
      ["speaker", slug(of: $0), CleanText($0.node.name), $0.node.tally.record]
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
