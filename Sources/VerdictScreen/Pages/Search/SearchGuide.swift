import VerdictCore

/// How to search, what was asked before, and the saved views: what the search page shows while
/// nothing is asked for.
struct SearchGuide {
  private let environment: Environment

  init(_ environment: Environment) { self.environment = environment }

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
      Run("Press "), Run(environment.keys.label(.search), .key),
      Run(" and type: every word is looked for in "),
      Run(CountedWord.summary.spelled(environment.totals.summaries), .strong),
      Run(", best match first."),
    ])
  }

  private static let grammar: [Line] =
    [Line("Query examples", .heading)]
    + QueryGuide.rows.map { row in
      Line([
        Run("\(CleanText(row.form).padded(to: 18))  ", .key),
        Run(CleanText(cut(row.meaning, to: 55)), .muted),
      ])
    }

  /// A list, cut after a comma where it has more characters than a limit.
  private static func cut(_ list: String, to limit: Int) -> String {
    guard list.count > limit else { return list }
    let head = list.prefix(limit - 1)
    return head[...(head.lastIndex(of: ",") ?? head.startIndex)] + " …"
  }

  private var recent: [Line] {
    let queries = environment.recentQueries.prefix(10).map { Line(CleanText($0)) }
    return section("Recent", "↑ in the prompt", queries, none: "nothing yet")
  }

  private var views: [Line] {
    let views = environment.views.prefix(10).map { view in
      Line([Run(CleanText(view.name), .speaker), Run("  \(CleanText(view.query))", .muted)])
    }
    let keys = environment.keys
    return section(
      "Views", "\(keys.label(.pickView)) opens one", views,
      none: "none yet; \(keys.label(.saveView)) saves a query as one")
  }

  private func section(
    _ title: CleanText, _ hint: CleanText, _ lines: [Line], none: CleanText
  ) -> [Line] {
    [Line([Run(title, .heading), Run("   \(hint)", .muted)])]
      + (lines.isEmpty ? [Line(none, .muted)] : lines)
  }
}
