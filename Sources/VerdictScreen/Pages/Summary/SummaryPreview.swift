import VerdictCore

/// The short form of a summary, beside the list.
package enum SummaryPreview {
  package static func lines(_ summary: Summary, width: Int) -> [Line] {
    var lines = SummaryHeading.lines(summary, width: width, standfirstLines: 3) + [Line()]
    for claim in summary.claims {
      lines += ClaimCard(claim, width: width).lines + [Line()]
    }
    if let one = summary.panels.first(where: { $0.kind == .oneThing }) {
      lines += [Line("The One Thing", .heading)]
      lines += MarkdownLayout.lines(one.text, width: width)
    }
    return lines
  }
}
