import VerdictCore

/// The title and the standfirst at the head of a summary.
package enum SummaryHeading {
  /// At most two lines of title and `standfirstLines` of standfirst, cut with `…`.
  package static func lines(_ summary: Summary, width: Int, standfirstLines: Int) -> [Line] {
    let title = summary.title ?? summary.speaker.name
    let standfirst = summary.standfirst.map {
      MarkdownLayout.lines($0, width: width, role: .muted)
    }
    return TextWrap.wrap(CleanText(title), .title, width: width).cut(to: 2, width: width)
      + (standfirst ?? []).cut(to: standfirstLines, width: width)
  }
}
