import VerdictCore

/// How to search, what was asked before, and the saved views: what the search page shows while
/// nothing is asked for.
struct SearchGuide {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  func draw(in frame: inout Frame, rect: Rect) {
    let room = rect.inset(left: 2, top: rect.height >= 24 ? 1 : 0, right: 2)
    let opening = TextWrap.wrap(opening, width: min(100, room.width))
    frame.draw(opening, in: room)
    let rest = room.inset(top: opening.count + 1)
    if rest.width >= 112 {
      let (grammar, memory) = rest.splitLeft(76)
      frame.draw(Self.grammar, in: grammar.inset(right: 2))
      frame.draw(recent + [Line()] + views, in: memory)
    } else {
      let (grammar, memory) = rest.splitTop(Self.grammar.count + 1)
      let (left, right) = memory.splitLeft(memory.width / 2)
      frame.draw(Self.grammar, in: grammar)
      frame.draw(recent, in: left.inset(right: 2))
      frame.draw(views, in: right)
    }
  }

  private var opening: Line {
    Line([
      Run("Press "), Run("/", .key), Run(" and type: every word is looked for in "),
      Run(CountedWord.summary.spelled(surroundings.totals.summaries), .strong),
      Run(", best match first."),
    ])
  }

  private static let grammar: [Line] =
    [Line("What one can ask", .heading)]
    + [
      ("open weights", "summaries with both words, anywhere in them"),
      ("\"open weights\"", "the two words side by side"),
      ("audit*", "words that begin so"),
      ("verdict:hype", "real, partial, hype, unproven, none: one or several"),
      ("speaker:sam-*", "also title: topic: tool: role: reviewer: slug:"),
      ("in:missed cost", "in claims, quotes, real, hype, missed, thing, sowhat, …"),
      ("agrees:SLUG", "also contradicts: agreed-by: contradicted-by:"),
      ("quote:verbatim", "or paraphrase, none"),
      ("has:evidence", "also date, source, connections, history"),
      ("date:>=2024-03", "also date:2024, date:2023..2024"),
      ("claims:>5", "also real:>=60%, agrees:>2"),
      ("-x   x OR y   ( )", "not x, either, together"),
    ].map { (ask: CleanText, means: CleanText) in
      Line([Run("\(ask.padded(to: 18))  ", .key), Run(means, .muted)])
    }

  private var recent: [Line] {
    let queries = surroundings.recentQueries.prefix(10).map { Line(CleanText($0)) }
    return section("Asked before", "↑ in the prompt", queries, none: "nothing yet")
  }

  private var views: [Line] {
    let views = surroundings.views.prefix(10).map { view in
      Line([Run(CleanText(view.name), .speaker), Run("  \(CleanText(view.query))", .muted)])
    }
    return section("Views", "v opens one", views, none: "none yet; V saves a query as one")
  }

  private func section(
    _ title: CleanText, _ hint: CleanText, _ lines: [Line], none: CleanText
  ) -> [Line] {
    [Line([Run(title, .heading), Run("   \(hint)", .muted)])]
      + (lines.isEmpty ? [Line(none, .muted)] : lines)
  }
}
