import Testing
import VerdictCore

/// The words that people type, and that files, JSON and the index hold.
///
/// A word here may get company; none may change or go, whatever its Swift name is.
struct ContractTests {
  @Test(
    arguments: [
      (
        "in:", SummaryPart.allCases.map(\.queryWord),
        """
        title speaker claims quotes real hype missed thing sowhat actions tools workflow reading \
        connections other
        """
      ),
      (
        "fields", QueryField.allCases.map(\.queryWord),
        "speaker title topic tool role reviewer event slug"
      ),
      ("verdict:", VerdictKind.allCases.map(\.queryWord), "real partial hype unproven other none"),
      ("quote:", QuoteKind.allCases.map(\.queryWord), "verbatim paraphrase none"),
      (
        "has:", QueryFeature.allCases.map(\.queryWord),
        "date source evidence connections history relation"
      ),
      (
        "connections", ConnectionField.allCases.map(\.queryWord),
        "agrees contradicts agreed-by contradicted-by"
      ),
      ("kinds of connections", ConnectionKind.allCases.map(\.queryWord), "agrees contradicts"),
      (
        "signs of paths", [EdgeSign.agrees, .contradicts, .conflicting].map(\.rawValue),
        "agrees contradicts conflicting"
      ),
      ("comparisons", Comparison.allCases.map(\.rawValue), "< <= = >= >"),
      ("list --sort", SummarySortKey.allCases.map(\.rawValue), "speaker title date hype event"),
      (
        "search --sort", SearchSortKey.allCases.map(\.rawValue), "relevance speaker title date hype"
      ),
      ("claims --sort", ClaimSortKey.allCases.map(\.rawValue), "speaker verdict claim date"),
      (
        "speakers --sort", SpeakerSortKey.allCases.map(\.rawValue),
        "name summaries claims real partly hype paraphrased says heard first last"
      ),
      ("lists of views", SavedView.List.allCases.map(\.rawValue), "summaries claims"),
      (
        "front matter", FrontMatterField.all.map(\.key),
        "speaker speaker_slug slug title date event reviewed reviewer source role topics aliases"
      ),
      (
        "formats of connections", ConnectionDocument.exporters.map(\.name),
        "json dot mermaid graphml argdown plain"
      ),
      ("formats of comparisons", SpeakerComparison.exporters.map(\.name), "json plain"),
      ("formats of summaries", SummaryListing.exporters.map(\.name), "json plain"),
      ("formats of claims", ClaimListing.exporters.map(\.name), "json plain"),
      ("formats of speakers", Scorecard.exporters.map(\.name), "json plain"),
      ("formats of hits", SearchHit.exporters.map(\.name), "json plain"),
      ("severities", Diagnostic.Severity.allCases.map(\.word), "error warning note"),
      (
        "findings", Finding.Kind.allCases.map(\.rawValue),
        """
        conflicting-speakers both-real other-verdict one-sided-connection near-miss-slug
        """
      ),
    ] as [(String, [String], String)])
  func `words of the contract stay as they are`(of what: String, words: [String], pinned: String) {
    #expect(words.joined(separator: " ") == pinned, "\(what)")
  }

  @Test func `numbers of the index stay as they are`() {
    #expect(VerdictKind.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5])
    #expect(VerdictKind.allCases == [.real, .partiallyTrue, .hype, .unproven, .unknown, .missing])
    #expect(ConnectionKind.allCases.map(\.rawValue) == [0, 1])
    #expect(ConnectionKind.allCases == [.agrees, .contradicts])
    #expect(Diagnostic.Severity.allCases.map(\.rawValue) == [0, 1, 2])
    #expect(Diagnostic.Severity.allCases == [.error, .warning, .note])
  }
}
