extension Action {
  /// The actions that can have other keys, each under the name that the config file has for it.
  package static let named: [(name: String, action: Action)] =
    [
      ("next", .next), ("previous", .previous), ("half-page-down", .halfPageDown),
      ("half-page-up", .halfPageUp), ("page-down", .pageDown), ("page-up", .pageUp),
      ("first", .first), ("last", .last), ("open", .open), ("pick", .toggle), ("accept", .accept),
      ("back", .back), ("close", .close), ("quit", .quit), ("next-pane", .nextPane),
      ("previous-pane", .previousPane), ("next-panel", .nextPanel),
      ("previous-panel", .previousPanel), ("zoom", .toggleZoom), ("next-in-list", .nextInList),
      ("previous-in-list", .previousInList), ("depth", .toggleDepth),
      ("next-column", .nextColumn), ("previous-column", .previousColumn),
      ("first-column", .firstColumn), ("last-column", .lastColumn), ("path", .pathTo),
    ] + PageTable.tabs.map { ("show-" + $0.kind.name, .show(page: $0.kind.name)) }
    + [
      ("history-back", .historyBack), ("history-forward", .historyForward), ("search", .search),
      ("next-match", .nextMatch), ("previous-match", .previousMatch), ("filter", .cycleFilter),
      ("pick-filter", .pickFilter), ("sort", .pickSort), ("reverse", .reverseSort),
      ("connections", .connections), ("open-link", .openLinks), ("copy", .copy), ("edit", .edit),
      ("tick", .tick), ("bookmark", .bookmark), ("bookmarks", .showBookmarks),
      ("read", .toggleRead), ("judge", .judge), ("undo", .undo), ("redo", .redo),
      ("preview", .togglePreview), ("scroll-preview-down", .scrollPreviewDown),
      ("scroll-preview-up", .scrollPreviewUp), ("compare", .compare),
      ("findings", .showFindings), ("views", .pickView), ("save-view", .saveView),
      ("changes", .showChanges), ("all-seen", .seeAll), ("command", .commandLine), ("scan", .scan),
      ("redraw", .repaint), ("suspend", .suspend), ("help", .help),
    ]

  /// The name of the action in the config file; nil where it cannot have other keys.
  package var name: String? { Self.named.first { $0.action == self }?.name }

  /// The names of all actions in markdown, for the README.
  package static var markdown: String {
    named.map { "`\($0.name)`" }.joined(separator: ", ") + ".\n"
  }
}
