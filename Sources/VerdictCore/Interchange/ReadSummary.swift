/// A summary and where it was read.
public struct ReadSummary: Hashable, Sendable {
  /// The summary.
  public var summary: Summary
  /// The file, as a path to open.
  public var path: FilePath
  /// The line of each claim, from 1.
  public var claimLines: [Int]

  /// Creates a summary that was read in a file; `claimLines` has a line for each claim.
  public init(summary: Summary, path: FilePath, claimLines: [Int]) {
    self.summary = summary
    self.path = path
    self.claimLines = claimLines
  }
}

extension ReadSummary: Exportable {
  /// The formats of one summary.
  public static let exporters: [any Exporter<ReadSummary>] = [
    SummaryJSON(), SummaryMarkdown(), SummaryPassages(),
  ]
}

private struct SummaryJSON: Exporter {
  let name = "json"
  let help = "JSON, all of it"
  let fileExtension = "json"

  func write(_ source: ReadSummary, to sink: inout some TextOutputStream) throws {
    sink.write(try JSONWriter.text(of: ReadSummaryRecord(source)) + "\n")
  }
}

private struct SummaryMarkdown: Exporter {
  let name = "markdown"
  let help = "markdown, in the order and the form that verdict writes"
  let fileExtension = "md"

  func write(_ source: ReadSummary, to sink: inout some TextOutputStream) {
    for line in SummaryWriter.write(source.summary).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast() {
      sink.write(CleanText(line).string + "\n")
    }
  }
}

/// Every piece of text with the part it belongs to and the claim it is about.
private struct SummaryPassages: Exporter {
  let name = "plain"
  let help = "one piece of text a line: part, claim, verdict and text with tabs between them"
  let fileExtension = "tsv"

  func write(_ source: ReadSummary, to sink: inout some TextOutputStream) {
    let summary = source.summary
    let slugs = summary.claimSlugs
    for passage in summary.passages {
      var claim: (slug: CleanText, verdict: CleanText) = ("", "")
      if case .claim(let index) = passage.location {
        claim = (CleanText(slugs[index].text), summary.claims[index].verdict.record)
      }
      for line in passage.text.split(separator: "\n") {
        sink.write(
          TabSeparated.line([
            CleanText(passage.part.queryWord), claim.slug, claim.verdict, CleanText(line),
          ]))
      }
    }
  }
}
