import Algorithms
import VerdictCore

/// The one table of keys, from which the interface acts, the help and the footer are drawn, and
/// the README's table is printed.
package struct KeyTable: Sendable {
  package internal(set) var rows: [KeyRow]
  /// The keys that a person has chosen, by which one table differs from another.
  private(set) var chosen: [Action: [Key]] = [:]

  /// The keys as they are where nobody has chosen others.
  package static let standard = KeyTable(
    rows: commonRows.flatMap { row in
      [row]
        + PageTable.rows.flatMap(\.keys).filter { own in
          row.bindings.contains { $0.action == own.below }
        }
    })

  private init(rows: [KeyRow]) { self.rows = rows }

  /// The keys that mean the same on all pages that can do what they ask for.
  private static let commonRows: [KeyRow] =
    [
      KeyRow(
        [("j", .next), ("k", .previous), (.down, .next), (.up, .previous)],
        "next, previous", in: .everywhere, hint: "move", with: .previous),
      KeyRow(
        [(.control("d"), .halfPageDown), (.control("u"), .halfPageUp)],
        "half a page down, up", in: .everywhere),
      KeyRow(
        [
          (.character(" "), .pageDown), ("b", .pageUp), (.pageDown, .pageDown), (.pageUp, .pageUp),
          (.control("f"), .pageDown), (.control("b"), .pageUp),
        ],
        "a page down, up", in: .except(.picks)),
      KeyRow(
        [("g", .first), ("G", .last), (.home, .first), (.end, .last)],
        "first, last (gg works too)", in: .everywhere),
      KeyRow(
        [(.enter, .open), ("l", .open), (.right, .open)],
        "open, follow", in: .with(.opens),
        hint: "open"),
      KeyRow(
        [(.character(" "), .toggle), ("x", .toggle)],
        "pick or leave out", in: .with(.picks), hint: "pick"),
      KeyRow(
        [(.enter, .accept)], "accept what is picked", in: .with(.picks),
        hint: "accept"),
      KeyRow(
        [(.escape, .back), ("h", .back), (.left, .back), (.backspace, .back)],
        "back; before that it clears matches, leaves a pane, clears a query, a filter",
        in: .except(.columns), hint: "back"),
      KeyRow(
        [("q", .close), ("Q", .quit), (.control("c"), .quit)],
        "close the page (quits at the root); quit", in: .everywhere, hint: "quit"),
      KeyRow(
        [(.tab, .nextPane), (.backTab, .previousPane)],
        "next, previous pane", in: .with(.panes),
        hint: "pane"),
      KeyRow(
        [("t", .pathTo)], "the paths to another speaker", in: .with(.paths),
        hint: "path to"),
      KeyRow(
        PageTable.tabs.map { ($0.key, .show(page: $0.kind.name)) },
        "the pages: \(CleanText(PageTable.tabs.map(\.kind.title.string).joined(separator: ", ")))",
        in: .with(.page)),
      KeyRow(
        [("H", .historyBack), ("L", .historyForward), (.control("o"), .historyBack)],
        "back and forward through the history of pages", in: .with(.page)),
      KeyRow(
        [("/", .search)],
        "filter a list, find in a text, find a speaker in the graph; elsewhere search",
        in: .with(.page, .searches), hint: "find"),
      KeyRow(
        [("n", .nextMatch), ("N", .previousMatch)],
        "next, previous match", in: .with(.matches)),
      KeyRow(
        [("f", .cycleFilter), ("F", .pickFilter)],
        "filter by verdict: cycle; pick several", in: .with(.filters),
        hint: "verdict"),
      KeyRow(
        [("s", .pickSort), ("S", .reverseSort)],
        "sort menu; reverse the order", in: .with(.sorts), hint: "sort"),
      KeyRow(
        [("c", .connections)],
        "connections: jump to a speaker this one agrees with or contradicts",
        in: .with(.speakers), hint: "connections"),
      KeyRow(
        [("o", .openLinks)], "open a link: of the claim or the panel, or the source",
        in: .with(.reads), hint: "link"),
      KeyRow(
        [("y", .copy)], "copy the claim, a citation, a quote, a link, the file's path, …",
        in: .with(.reads), hint: "copy"),
      KeyRow(
        [("e", .edit)], "edit the file, at the line under the cursor", in: .with(.reads, .repairs),
        hint: "edit"),
      KeyRow(
        [("x", .tick)], "tick the action item, or take the tick away", in: .with(.ticks),
        hint: "tick"),
      KeyRow(
        [("m", .bookmark)], "bookmark the claim or the summary, or take it away",
        in: .with(.reads), hint: "mark"),
      KeyRow([("'", .showBookmarks)], "bookmarks", in: .with(.page)),
      KeyRow([("U", .toggleRead)], "read, unread", in: .with(.reads)),
      KeyRow(
        [("U", .seeAll)], "in the list of what changed: count all of it as seen",
        in: .only(.changes), hint: "all seen"),
      KeyRow(
        [("a", .judge)], "your own verdict on the claim: agree, disagree, unsure, and a note",
        in: .with(.reads)),
      KeyRow(
        [("u", .undo), (.control("r"), .redo)], "undo, redo what you marked", in: .with(.page)),
      KeyRow(
        [("p", .togglePreview)], "preview on, off", in: .with(.previews), hint: "preview"),
      KeyRow(
        [("J", .scrollPreviewDown), ("K", .scrollPreviewUp)],
        "scroll the preview, or the text below a graph, down and up",
        in: .with(.previews, .scrolls)),
      KeyRow(
        [("C", .compare)], "compare with another speaker",
        in: .with(.speakers), hint: "compare"),
      KeyRow(
        [("!", .showFindings)], "findings: what is worth a look across speakers",
        in: .with(.page), hint: "findings"),
      KeyRow(
        [("v", .pickView), ("V", .saveView)],
        "views: lists by a saved query; save the query of this list", in: .with(.page)),
      KeyRow([("w", .showChanges)], "what changed since you were last here", in: .with(.page)),
      KeyRow(
        [(":", .commandLine)], "a command; Tab completes it and its names", in: .with(.page)),
      KeyRow([("r", .scan)], "scan again", in: .everywhere),
      KeyRow(
        [(.control("l"), .repaint), (.control("z"), .suspend)],
        "redraw; back to the shell for a while (fg returns)", in: .always),
      KeyRow(
        [("?", .help), (.function(1), .help)], "help; again closes it", in: .everywhere,
        hint: "help"),
    ] + promptRows

  /// What a key means in a context, or nil where it means nothing.
  package func action(for key: Key, in context: KeyContext) -> Action? {
    for row in rows {
      if let binding = row.bindings.first(where: { $0.key == key }), row.scope.includes(context) {
        return binding.action
      }
    }
    return nil
  }

  /// The keys and words for the footer of a context, in the table's order, without those whose first
  /// action would do nothing; the last is for help.
  func hints(
    in context: KeyContext, without idle: Set<Action> = []
  ) -> [(line: Line, action: Action)] {
    rows.compactMap { row in
      guard let word = row.hint, let action = row.bindings.first?.action,
        row.scope.includes(context), !idle.contains(action)
      else { return nil }
      return (Line([Run(row.hintedKeys, .key), Run(" " + word, .muted)]), action)
    }
  }

  /// What the first key of an action is called.
  package func label(_ action: Action) -> CleanText {
    rows.lazy.flatMap(\.bindings).first { $0.action == action }?.key.label ?? "?"
  }

  /// Whether a person has chosen the keys of an action.
  package func isChosen(_ action: Action) -> Bool { chosen[action] != nil }

  /// All keys of an action, in the table's order.
  package func keys(of action: Action) -> [Key] {
    Array(rows.flatMap(\.bindings).filter { $0.action == action }.map(\.key).uniqued())
  }

  /// The table in markdown, for the README.
  package var markdown: String {
    let rows = rows.map { row in
      "| \(row.keyLabels.map { "`\($0.string)`" }.joined(separator: " ")) | \(row.does.string) |"
    }
    return (["| keys | do |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }
}

extension KeyTable: Hashable {
  /// Scopes cannot be compared, and tables with the same choices are the same.
  package static func == (left: KeyTable, right: KeyTable) -> Bool { left.chosen == right.chosen }

  package func hash(into hasher: inout Hasher) { hasher.combine(chosen) }
}

extension KeyTable {
  /// The same table with other keys for some actions; a line that is being typed keeps its own.
  ///
  /// Where a page gives an action only some of its keys, as a matrix does where `h` goes left, the
  /// others stay out.
  func choosing(_ chosen: [Action: [Key]]) -> KeyTable {
    var table = self
    table.chosen = chosen
    for index in rows.indices where !rows[index].isForTyping {
      let row = rows[index]
      var done: Set<Action> = []
      table.rows[index].bindings = row.bindings.flatMap { binding in
        guard let keys = chosen[binding.action] else { return [binding] }
        guard done.insert(binding.action).inserted else { return [] }
        let here = row.bindings.filter { $0.action == binding.action }.map(\.key)
        let elsewhere = Set(self.keys(of: binding.action)).subtracting(here)
        let kept = keys.filter { !elsewhere.contains($0) }
        return (kept.isEmpty ? keys : kept).map { (key: $0, action: binding.action) }
      }
    }
    return table
  }
}

extension KeyTable {
  /// The keys of the line that is being typed; all others that print are text.
  static let promptRows: [KeyRow] = [
    KeyRow([(.enter, .accept)], "in a prompt: keep what was typed", in: .typing),
    KeyRow(
      [(.escape, .cancel), (.control("c"), .cancel), (.control("g"), .cancel)],
      "in a prompt: leave it, and all as it was before", in: .typing),
    KeyRow(
      [
        (.up, .older), (.down, .newer), (.control("p"), .older), (.control("n"), .newer),
      ],
      "in a prompt: what was typed before, and back", in: .typing),
    KeyRow(
      [(.tab, .complete), (.backTab, .completeBack)],
      "in a prompt: complete a command; the one before", in: .typing),
    KeyRow(
      [
        (.left, .type(.left)), (.right, .type(.right)), (.control("b"), .type(.left)),
        (.control("f"), .type(.right)), (.home, .type(.start)), (.end, .type(.end)),
        (.control("a"), .type(.start)), (.control("e"), .type(.end)),
      ],
      "in a prompt: a character back, on; the start, the end", in: .typing),
    KeyRow(
      [
        (.backspace, .type(.deleteBackward)), (.delete, .type(.deleteForward)),
        (.control("w"), .type(.deleteWord)), (.control("u"), .type(.deleteToStart)),
        (.control("k"), .type(.deleteToEnd)),
      ],
      "in a prompt: delete a character, a word, all before or after the cursor", in: .typing),
  ]
}
