/// What a key, or a click, asks for.
package enum Action: Hashable, Sendable {
  case next
  case previous
  case halfPageDown
  case halfPageUp
  case pageDown
  case pageUp
  case first
  case last
  case open
  /// Goes to what stands after, or before, in the list that a page was opened from.
  case nextInList
  case previousInList
  case scrollPreviewDown
  case scrollPreviewUp
  case back
  case close
  case quit
  case nextPane
  case previousPane
  case nextPanel
  case previousPanel
  /// Goes to a page by its name in the table of pages.
  case show(page: String)
  case historyBack
  case historyForward
  case cycleFilter
  case pickFilter
  case toggle
  /// Around: one or two connections away.
  case toggleDepth
  /// Matrix: speakers, or camps. Summary: one flowing text, or panes.
  case toggleZoom
  case nextColumn
  case previousColumn
  case firstColumn
  case lastColumn
  /// Asks for the speaker to whom a path is to lead.
  case pathTo
  /// Asks for a speaker to be put beside this one.
  case compare
  case showFindings
  case pickSort
  case reverseSort
  case connections
  case togglePreview
  case scan
  case repaint
  case help
  case suspend
  /// Filters a list, or finds in a text.
  case search
  case nextMatch
  case previousMatch
  case commandLine
  case pickView
  case saveView
  case showChanges
  /// Opens a link of what is under the cursor.
  case openLinks
  /// Asks what of it to copy.
  case copy
  /// Edits its file there.
  case edit
  /// Marks the summary as read, or as unread.
  case toggleRead
  /// Counts all that changed as seen.
  case seeAll
  case bookmark
  case showBookmarks
  /// Asks what the reader makes of the claim.
  case judge
  /// Ticks the action item, or takes the tick away.
  case tick
  case undo
  case redo
  /// Changes the line in the prompt.
  case type(TextEdit)
  case accept
  case cancel
  case older
  case newer
  case complete
  case completeBack
}

extension Action {
  /// Whether the action needs nothing that is on the screen.
  var isAnytime: Bool {
    switch self {
    case .quit, .suspend, .repaint, .scan, .help, .back, .close, .historyBack, .historyForward,
      .commandLine, .pickView, .showChanges, .showBookmarks, .undo, .redo:
      true
    case .show(let name):
      if case .alone = PageTable.kind(named: name)?.make { true } else { false }
    default: false
    }
  }
}
