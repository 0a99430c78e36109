import VerdictCore

extension AppState {
  /// Does what a key or a click asks for.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .scan:
      if failure != nil { version += 1 }
      return scan == nil ? [.perform(.scan)] : []
    default: break
    }
    if overlay != nil {
      performOnOverlay(action)
      return []
    }
    switch action {
    case .close:
      if history.current.layer.isRoot || !history.goBack() { return [.quit] }
      recall()
    case .help: overlay = Overlay(HelpOverlay(on: context))
    case .show(let page): show(pageNamed: page)
    case .showFindings:
      follow(.show(Overlay(FindingPicker(about: history.current.speaker))))
    case .pathTo:
      if let speaker = history.current.speaker {
        follow(.show(Overlay(SpeakerPicker(.path(from: speaker)))))
      } else {
        notice = "there is no speaker on this page to start from"
      }
    case .compare: compare()
    case .search: openSearchPrompt()
    case .commandLine: open(.command)
    case .pickView: overlay = Overlay(ViewPicker(views))
    case .saveView:
      if let view = history.current.queryable?.view {
        open(.viewName(view))
      } else {
        notice = "there is no query on this page to save; \(keys.label(.search)) asks for one"
      }
    case .openLinks, .copy, .edit: performOnSummary(action)
    case .toggleRead, .bookmark, .judge, .tick: mark(action)
    case .showBookmarks: overlay = Overlay(BookmarkPicker())
    case .seeAll: return [.perform(.see(nil))]
    case .undo: return [.perform(.undo)]
    case .redo: return [.perform(.redo)]
    case .showChanges:
      changeFeed.dismiss()
      overlay = Overlay(ChangePicker(changeFeed.changes))
    case .nextInList: step(.next)
    case .previousInList: step(.previous)
    case .historyBack:
      if history.goBack() { recall() } else { notice = "there is no page before this one" }
    case .historyForward:
      if history.goForward() { recall() } else { notice = "there is no page after this one" }
    default: follow(history.current.layer.perform(action, in: environment))
    }
    return []
  }

  mutating func follow(_ outcome: Outcome) {
    switch outcome {
    case .stay: return
    case .open(let page):
      overlay = nil
      history.open(page)
    case .replace(let page): history.current = page
    case .show(let overlay):
      if (overlay.layer as? any Searchable)?.searchPurpose == .speaker { open(.speaker) }
      self.overlay = overlay
    case .filter(let filter): history.current.filterable?.filter = filter
    case .sort(let key, let isReversed):
      overlay = nil
      history.current.sortable?.sort(by: key, isReversed: isReversed)
    case .perform(let work):
      overlay = nil
      request(work)
    case .keep(let work): request(work)
    case .tell(let text):
      notice = text
    case .ask(let purpose, let text):
      overlay = nil
      open(purpose, text: text)
    case .back:
      if history.current.layer.isRoot || !history.goBack() { return }
      recall()
    }
    layOut()
  }

  /// Has work done, in the way that it takes.
  private mutating func request(_ work: Work) {
    switch work {
    case .edit: requested.append(.handOver(work))
    case .copy(let text):
      if text.fitsTerminal { requested.append(.copy(text.text)) }
      requested.append(.perform(work))
    default: requested.append(.perform(work))
    }
  }

  /// Copies, edits or follows a link of what is under the cursor.
  private mutating func performOnSummary(_ action: Action) {
    let page = history.current.layer as? any AboutSummary
    let outcome: Outcome? =
      switch action {
      case .edit: page?.editTarget.map { .perform(.edit($0)) }
      case .copy: page?.target.map { .show(Overlay(CopyPicker($0))) }
      default: page?.target.map { .show(Overlay(LinkPicker($0, withSource: true))) }
      }
    if let outcome {
      follow(outcome)
    } else {
      notice = "there is no summary under the cursor"
    }
  }

  /// Marks what is under the cursor.
  private mutating func mark(_ action: Action) {
    let page = history.current.layer as? any AboutSummary
    guard let target = page?.target else {
      notice = "there is no summary under the cursor"
      return
    }
    guard let marks = page?.targetMarks else {
      notice = "marks are not kept here"
      return
    }
    switch action {
    case .toggleRead:
      follow(.perform(.mark(target.reading(marks.listed.contains(.unread), marks))))
    case .bookmark: follow(.perform(.mark(target.bookmarking(marks))))
    case .tick:
      if let action = target.action { follow(.perform(.mark(target.ticking(action, marks)))) }
    default:
      guard let claim = target.claim else {
        notice = "there is no claim under the cursor"
        return
      }
      follow(.show(Overlay(OpinionPicker(claim, of: target, marks))))
    }
  }

  /// Goes to a page with a tab: to the one there is, as it was left, or to a new one about the
  /// speaker on the page.
  mutating func show(pageNamed name: String) {
    guard let kind = PageTable.kind(named: name), !history.current.isTab(named: name) else {
      return
    }
    switch kind.make {
    case .alone(let make):
      history.open(history.latestTab(named: name) ?? Page(make()))
      recall()
    case .about(let make):
      if let speaker = history.current.speaker {
        history.open(Page(make(speaker)))
      } else if let page = history.latestTab(named: name) {
        history.open(page)
        recall()
      } else if totals.summaries == 0 {
        notice = "no speaker is known here yet"
      } else {
        follow(.show(Overlay(SpeakerPicker(.page(named: name)))))
      }
    case .elsewhere: break
    }
  }

  /// The row that the cursor of the page is on.
  private var row: Int? { (history.current.layer as? any Numbered)?.row }

  /// Opens what stands after or before the page in the list that it was opened from.
  private mutating func step(_ action: Action) {
    let page = history.current
    var next = self
    guard next.history.back.last?.layer is any Numbered, next.history.goBack() else {
      notice = "this summary was not opened from a list"
      return
    }
    next.recall()
    let before = next.row
    _ = next.history.current.layer.perform(action, in: next.environment)
    if next.row == before {
      notice = "there is none \(action == .next ? "after" : "before") this one in its list"
      return
    }
    next.layOut()
    next.follow(next.history.current.layer.perform(.open, in: next.environment))
    if let page = page.layer as? SummaryPage,
      var opened = next.history.current.layer as? SummaryPage
    {
      opened.show(as: page)
      next.history.current = Page(opened)
      next.layOut()
    }
    self = next
  }

  /// Asks for somebody to be put beside the speakers of the page.
  private mutating func compare() {
    let speakers = history.current.comparedSpeakers
    if speakers.count >= SpeakerComparison.sizes.upperBound {
      notice = "no more than \(SpeakerComparison.sizes.upperBound) speakers stand side by side"
    } else if speakers.isEmpty {
      notice = "there is no speaker on this page to compare"
    } else {
      follow(.show(Overlay(SpeakerPicker(.comparison(with: speakers)))))
    }
  }

  mutating func performOnOverlay(_ action: Action) {
    let environment = environment
    if action == .search {
      openSearchPrompt()
    } else if action == .seeAll {
      follow(.perform(.see(nil)))
    } else if action == .close || action == .help {
      overlay = nil
    } else if let outcome = overlay?.layer.perform(action, in: environment) {
      if outcome == .back { overlay = nil } else { follow(outcome) }
    }
  }
}
