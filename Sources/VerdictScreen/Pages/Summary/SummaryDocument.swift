import VerdictCore

/// A whole summary on one tall frame, for printing: what its page shows, one under the other.
package enum SummaryDocument {
  /// - Parameters:
  ///   - summary: What to draw.
  ///   - neighbourhood: Whom its speaker is connected to.
  ///   - related: The claims that its claims are related to.
  ///   - width: Of the frame, in cells.
  /// - Returns: A frame as high as its content, and wider only where a URL is.
  package static func frame(
    _ summary: Summary, _ neighbourhood: Neighbourhood,
    related: [ClaimIdentity: ClaimListing] = [:], width: Int
  ) -> Frame {
    let width = max(20, width)
    let lines = lines(summary, neighbourhood, related, width: width)
    let longest = lines.map(\.width).max() ?? 0
    var frame = Frame(size: Size(width: max(width, longest), height: lines.count))
    frame.draw(lines, in: Rect(frame.size))
    return frame
  }

  private static func lines(
    _ summary: Summary, _ neighbourhood: Neighbourhood, _ related: [ClaimIdentity: ClaimListing],
    width: Int
  ) -> [Line] {
    let measure = min(width, 100)
    let rule = Line(.repeating("─", width), .border)
    let date = Line(CleanText(summary.date?.description ?? ""), .muted)
    let speaker = Line(CleanText(summary.speaker.name), .speaker)
    var lines = TextWrap.wrap(
      .joined([speaker, date, summary.tally.counts], by: Run("   ")), width: measure)
    lines += SummaryHeading.lines(summary, width: measure)
    lines.append(rule)
    for claim in summary.claims {
      lines += ClaimCard(claim, related: related, width: measure).wholeLines + [Line()]
    }
    for panel in ShownPanel.all(of: summary) {
      lines += [Line(panel.title, .heading)] + panel.wholeLines(width: measure) + [Line()]
    }
    lines.append(rule)
    for neighbour in neighbourhood.neighbours {
      for sentence in neighbour.sentences(centre: neighbourhood.centre) {
        lines += TextWrap.wrap(sentence, width: measure)
      }
    }
    return lines
  }
}

/// The short form of a summary, beside the list.
enum SummaryPreview {
  static func lines(_ summary: Summary, width: Int) -> [Line] {
    var lines =
      SummaryHeading.lines(summary, width: width, titleLines: 2, standfirstLines: 3) + [Line()]
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

/// The title and the standfirst at the head of a summary.
enum SummaryHeading {
  /// At most `titleLines` of title and `standfirstLines` of standfirst, cut with `…`.
  static func lines(
    _ summary: Summary, width: Int, titleLines: Int = .max, standfirstLines: Int = .max
  ) -> [Line] {
    let title = summary.title ?? summary.speaker.name
    let standfirst = summary.standfirst.map {
      MarkdownLayout.lines($0, width: min(width, MarkdownLayout.widestProse), role: .muted)
    }
    return TextWrap.wrap(CleanText(title), .title, width: width).cut(to: titleLines, width: width)
      + (standfirst ?? []).cut(to: standfirstLines, width: width)
  }
}
