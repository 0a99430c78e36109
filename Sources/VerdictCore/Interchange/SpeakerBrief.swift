/// One page to decide by: what a speaker's newest summary comes to, and who says otherwise.
public struct SpeakerBrief: Hashable, Sendable {
  /// Who contradicts the speaker, or is contradicted, and on what.
  public struct Opponent: Hashable, Sendable {
    /// The opponent's node.
    public var speaker: SpeakerNode
    /// What the two say of each other, in sentences of plain text.
    public var sentences: [String]
    /// Claims of which their authors say that they contradict each other, the speaker's first.
    public var claims: [RelatedClaims]
  }

  /// The summary.
  public var summary: Summary
  /// The One Thing, in plain text, a paragraph each.
  public var oneThing: [String]
  /// The claims of each verdict that was given, in the order of the verdicts.
  public var claims: [(kind: VerdictKind, texts: [String])] {
    VerdictKind.allCases.map { kind in
      (
        kind,
        summary.claims.filter { $0.verdict.kind == kind }.map { MarkdownInline.plainText($0.text) }
      )
    }
    .filter { !$0.texts.isEmpty }
  }
  /// The opponent to hear first; nil where there is none.
  public var opponent: Opponent?
  /// The first paragraph of What They Missed, in plain text.
  public var missed: String?
  /// The action items, in plain text.
  public var actions: [String]

  /// What a summary of a speaker of a graph comes to.
  ///
  /// - Parameters:
  ///   - summary: The summary.
  ///   - graph: Who says what of whom.
  ///   - opposition: The opponent to hear first; nil where there is none.
  public init(
    of summary: Summary, in graph: ConnectionGraph, against opposition: Opposition?
  ) {
    self.summary = summary
    func lines(_ kind: PanelKind) -> [String] {
      summary.panels.filter { $0.kind == kind }.flatMap {
        PlainText.of($0.text).split(separator: "\n").map(String.init)
      }
    }
    oneThing = lines(.oneThing)
    missed = lines(.missed).first
    actions = lines(.actions)
    opponent = opposition.flatMap { opposition in
      graph.node(of: summary.speaker.slug).map { Opponent(opposition, to: $0, in: graph) }
    }
  }
}

extension SpeakerBrief.Opponent {
  fileprivate init(_ opposition: Opposition, to speaker: Int, in graph: ConnectionGraph) {
    let exported = ExportedGraph(graph)
    let ends = [(speaker, opposition.speaker), (opposition.speaker, speaker)]
    let edges = ends.flatMap { from, to in
      graph.outgoing(by: from).filter {
        graph.edges[$0].target == to && graph.edges[$0].kind == .contradicts
      }
    }
    self.init(
      speaker: graph.speakers[opposition.speaker], sentences: edges.map(exported.sentence),
      claims: opposition.claims)
  }
}

extension SpeakerBrief: Exportable {
  /// The formats of a brief, beside lines of text.
  public static let exporters: [any Exporter<SpeakerBrief>] = [BriefMarkdown()]
}

private struct BriefMarkdown: Exporter {
  let name = "markdown"
  let help = "markdown"
  let fileExtension = "md"

  func write(_ source: SpeakerBrief, to sink: inout some TextOutputStream) {
    let title = source.summary.title ?? source.summary.speaker.name
    var parts = [part("# \(PlainMarkdown.inline(title))", [])]
    parts.append(part("## \(PanelKind.oneThing.title)", source.oneThing.map(PlainMarkdown.block)))
    for (kind, texts) in source.claims {
      let word = kind.canonicalText.isEmpty ? kind.word.string : kind.canonicalText
      parts.append(part("## \(word)", list(texts)))
    }
    if let opponent = source.opponent {
      let claims = opponent.claims.map { "\($0.source.text) — against: \($0.target.text)" }
      parts.append(
        part(
          "## An opponent to hear: \(PlainMarkdown.inline(opponent.speaker.name))",
          list(opponent.sentences + claims)))
    }
    parts.append(
      part(
        "## \(PanelKind.missed.title)", [source.missed].compactMap(\.self).map(PlainMarkdown.block))
    )
    parts.append(part("## \(PanelKind.actions.title)", list(source.actions)))
    let text = parts.filter { $0.count > 1 || $0.first?.hasPrefix("# ") == true }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      sink.write(CleanText(line).string + "\n")
    }
  }

  private func part(_ heading: String, _ lines: [String]) -> [String] { [heading] + lines }

  private func list(_ texts: [String]) -> [String] {
    texts.map { "- \(PlainMarkdown.block(SummaryFacts.asLine($0)))" }
  }
}
