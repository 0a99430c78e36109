import VerdictCore

/// The one table of keys, from which the interface acts, the help and the footer are drawn, and
/// the README's table is printed.
package enum KeyTable {
  package static let rows: [KeyRow] =
    [
      KeyRow(
        [("j", .next), ("k", .previous), (.down, .next), (.up, .previous)],
        "next, previous", in: .everywhere, hint: ("j/k", "move")),
      KeyRow(
        [(.control("d"), .halfPageDown), (.control("u"), .halfPageUp)],
        "half a page down, up", in: .everywhere),
      KeyRow(
        [
          (.character(" "), .pageDown), ("b", .pageUp), (.pageDown, .pageDown), (.pageUp, .pageUp),
          (.control("f"), .pageDown), (.control("b"), .pageUp),
        ],
        "a page down, up", in: .everywhere.subtracting([.filterPicker])),
      KeyRow(
        [("g", .first), ("G", .last), (.home, .first), (.end, .last)],
        "first, last (gg works too)", in: .everywhere),
      KeyRow(
        [(.enter, .open), ("l", .open), (.right, .open)],
        "open, follow", in: .everywhere.subtracting([.help, .filterPicker, .matrix]),
        hint: ("Enter", "open")),
      KeyRow(
        [(.character(" "), .toggle), (.enter, .toggle), ("x", .toggle)],
        "pick or leave out", in: [.filterPicker], hint: ("Space", "pick")),
      KeyRow(
        [(.escape, .back), ("h", .back), (.left, .back), (.backspace, .back)],
        "back; Esc first clears matches, leaves a pane, clears a query, a filter",
        in: .everywhere.subtracting([.matrix]), hint: ("Esc", "back")),
      KeyRow(
        [
          ("h", .previousColumn), ("l", .nextColumn), (.left, .previousColumn),
          (.right, .nextColumn), ("0", .firstColumn), ("$", .lastColumn), (.enter, .open),
          (.escape, .back), (.backspace, .back),
        ],
        "in a matrix: a column left, right; the first, the last; compare the two; back",
        in: [.matrix], hint: ("h/l", "column")),
      KeyRow(
        [("q", .close), ("Q", .quit), (.control("c"), .quit)],
        "close the page (quits at the root); quit", in: .everywhere),
      KeyRow(
        [(.tab, .nextPane), (.backTab, .previousPane)],
        "next, previous pane", in: .lists.union([.summary, .graph, .path, .compare]),
        hint: ("Tab", "pane")),
      KeyRow(
        [("[", .previousPanel), ("]", .nextPanel)],
        "previous, next panel", in: [.summary], hint: ("[ ]", "panel")),
      KeyRow(
        [("[", .previousPanel), ("]", .nextPanel)],
        "previous, next view of the graph", in: .graphs, hint: ("[ ]", "view")),
      KeyRow(
        [("d", .toggleDepth)], "depth: one connection away, or two", in: [.graph],
        hint: ("d", "depth")),
      KeyRow(
        [("z", .toggleZoom)], "zoom: speakers, or camps", in: [.matrix], hint: ("z", "zoom")),
      KeyRow(
        [("t", .pathTo)], "the ways to another speaker", in: .graphs.union([.speakers, .speaker]),
        hint: ("t", "path to")),
      KeyRow(
        [
          ("1", .showSummaries), ("2", .showClaims), ("3", .showSpeakers), ("4", .showGraph),
          ("7", .showSearch),
        ],
        "the pages: Summaries, Claims, Speakers, Graph, Search", in: .pages),
      KeyRow(
        [("H", .historyBack), ("L", .historyForward), (.control("o"), .historyBack)],
        "back and forward through where one has been", in: .pages),
      KeyRow(
        [("/", .search)],
        "filter a list, find in a text; elsewhere search",
        in: .pages.union([.help]), hint: ("/", "find")),
      KeyRow(
        [("n", .nextMatch), ("N", .previousMatch)],
        "next, previous match", in: .lists.union([.summary])),
      KeyRow(
        [("f", .cycleFilter), ("F", .pickFilter)],
        "filter by verdict: cycle; pick several", in: .lists.union([.summary]),
        hint: ("f", "verdict")),
      KeyRow(
        [("s", .cycleSort), ("S", .reverseSort)],
        "sort by the next column; reverse", in: .lists, hint: ("s", "sort")),
      KeyRow(
        [("c", .connections)],
        "connections: jump to a speaker this one agrees with or contradicts",
        in: .pages, hint: ("c", "connections")),
      KeyRow([("p", .togglePreview)], "preview on, off", in: .lists, hint: ("p", "preview")),
      KeyRow(
        [("C", .compare)], "compare with another speaker",
        in: .pages, hint: ("C", "compare")),
      KeyRow(
        [("!", .showFindings)], "findings: what is worth a look about speakers taken together",
        in: .graphs.union([.speakers]), hint: ("!", "findings")),
      KeyRow(
        [("v", .pickView), ("V", .saveView)],
        "views: lists by a saved query; save the query of this list", in: .pages),
      KeyRow([("w", .showChanges)], "what changed on disk meanwhile", in: .pages),
      KeyRow(
        [(":", .commandLine)], "a command: Tab completes, :help shows this", in: .pages),
      KeyRow([("r", .scan)], "scan again", in: .everywhere),
      KeyRow(
        [(.control("l"), .repaint), (.control("z"), .suspend)],
        "redraw; back to the shell for a while (fg returns)", in: .everywhere.union([.prompt])),
      KeyRow(
        [("?", .help), (.function(1), .help)], "help; again or Esc closes it", in: .everywhere,
        hint: ("?", "help")),
    ] + promptRows

  /// What a key means in a context, or nil where it means nothing.
  package static func action(for key: Key, in context: KeyContext) -> Action? {
    actions[context]?[key]
  }

  /// The keys and words for the footer of a context, in the table's order; the last is for help.
  static func hints(in context: KeyContext) -> [Line] { hintLines[context] ?? [] }

  private static let hintLines: [KeyContext: [Line]] = Dictionary(
    uniqueKeysWithValues: KeyContext.allCases.map { context in
      let hints = rows.filter { $0.contexts.contains(context) }.compactMap(\.hint)
      return (context, hints.map { Line([Run($0.keys, .key), Run(" " + $0.word, .muted)]) })
    })

  /// The table in markdown, for the README.
  package static var markdown: String {
    let rows = rows.map { row in
      "| \(row.keyLabels.map { "`\($0.string)`" }.joined(separator: " ")) | \(row.does.string) |"
    }
    return (["| keys | do |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }

  private static let actions: [KeyContext: [Key: Action]] = {
    var actions: [KeyContext: [Key: Action]] = [:]
    for row in rows {
      for context in row.contexts {
        for binding in row.bindings { actions[context, default: [:]][binding.key] = binding.action }
      }
    }
    return actions
  }()
}
