import VerdictCore

extension AppState {
  /// Takes a key while a line is typed.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    let typed = prompt.text
    var action = keys.action(for: key, in: .prompt)
    if action == nil, case .character(let character) = key { action = .type(.insert(character)) }
    switch action {
    case .type(.deleteBackward) where prompt.editor.isEmpty: cancelPrompt()
    case .older where prompt.purpose.isChoosing,
      .type(.deleteToEnd) where prompt.purpose.isChoosing:
      performOnOverlay(.previous)
    case .newer where prompt.purpose.isChoosing: performOnOverlay(.next)
    case .type(let edit): prompt.perform(edit)
    case .older: prompt.walk(back: true)
    case .newer: prompt.walk(back: false)
    case .complete: prompt.complete(true, completer)
    case .completeBack: prompt.complete(false, completer)
    case .accept: return accept(prompt)
    case .cancel: cancelPrompt()
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    default: break
    }
    guard self.prompt != nil else { return [] }
    take(prompt, typed: typed)
    return []
  }

  /// Takes text from the clipboard into the line that is typed; nothing in it acts as a key.
  mutating func paste(_ text: String) -> [Effect] {
    guard var prompt else { return [] }
    let typed = prompt.text
    for character in LineEditor.line(of: text) { prompt.perform(.insert(character)) }
    take(prompt, typed: typed)
    return []
  }

  /// Shows a line after an edit.
  ///
  /// - Parameters:
  ///   - prompt: The line, edited.
  ///   - typed: The text before.
  private mutating func take(_ prompt: Prompt, typed: String) {
    var prompt = prompt
    askForNames(in: prompt)
    prompt.offer(completer)
    self.prompt = prompt
    if prompt.text != typed { search(for: prompt) }
  }

  /// Asks for what the page, or the overlay on it, is to be searched for.
  mutating func openSearchPrompt() {
    guard let layer = searchable else {
      if overlay != nil { return }
      if let graph = history.current.layer as? GraphPage {
        follow(.show(Overlay(SpeakerPicker(.focus(in: graph)))))
      } else {
        openSearchPage(from: history)
      }
      return
    }
    open(layer.searchPurpose, text: layer.searchText)
    searchable?.startSearch()
  }

  /// Goes to the search page and asks for a query; leaving the prompt leads back.
  mutating func openSearchPage(from before: History) {
    show(pageNamed: SearchSource.kind.name)
    open(.query, text: searchable?.searchText ?? "", from: before)
  }

  mutating func open(_ purpose: PromptPurpose, text: String = "", from before: History? = nil) {
    var prompt = Prompt(
      purpose, text: text, recent: recent, history: before ?? history, overlay: overlay)
    prompt.offer(completer)
    self.prompt = prompt
  }

  /// Puts everything back as it was before the line was typed.
  private mutating func cancelPrompt() {
    guard let prompt else { return }
    self.prompt = nil
    history = prompt.historyBefore
    overlay = prompt.overlayBefore
    layOut()
  }

  private mutating func search(for prompt: Prompt) {
    guard [.query, .words, .filter, .speaker, .choice].contains(prompt.purpose) else { return }
    let environment = environment
    let problem = searchable?.search(for: prompt.text, in: environment) ?? nil
    self.prompt?.problem = problem
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .query:
      guard prompt.problem == nil else { return [] }
      let query = searchable?.acceptSearch() ?? ""
      return close(prompt, remembering: query, [.perform(.remember(query: query))])
    case .words:
      if prompt.editor.isEmpty, let last = recent.lines(for: .words).first, overlay == nil {
        let environment = environment
        _ = searchable?.search(for: last, in: environment)
      }
      let text = searchable?.acceptSearch() ?? ""
      return close(prompt, remembering: text)
    case .filter:
      _ = searchable?.acceptSearch()
      self.prompt = nil
      return []
    case .command:
      let line = TypedCommand(prompt.text)
      self.prompt = nil
      recent.add(prompt.text, for: .command)
      switch run(line) {
      case .success(let effects): return effects
      case .failure(let problem):
        warning = problem.text
        return []
      }
    case .speaker, .choice:
      performOnOverlay(.open)
      if overlay == nil || prompt.purpose == .choice { self.prompt = nil }
      return []
    case .viewName(let view):
      return save(view, as: prompt.text)
    case .note(let noted):
      self.prompt = nil
      return [.perform(.mark(noted.change(note: prompt.text)))]
    }
  }

  private mutating func close(
    _ prompt: Prompt, remembering line: String, _ effects: [Effect] = []
  ) -> [Effect] {
    self.prompt = nil
    recent.add(line, for: prompt.purpose)
    return line.isEmpty ? [] : effects
  }

  private var completer: CommandCompleter {
    CommandCompleter(
      views: views.map(\.name), sortKeys: history.current.sortable?.sortKeys ?? [],
      speakers: offeredNames.isHere ? SpeakerPicker.slugs(in: offeredNames.value) : [])
  }

  /// Asks for the speakers whose names go on as the last word of a command, where it takes any.
  private mutating func askForNames(in prompt: Prompt) {
    guard prompt.purpose == .command, prompt.completion?.index == nil else { return }
    offeredNames.subject = CommandCompleter.typedName(in: prompt.text).map {
      SpeakerPicker.subject(typed: $0)
    }
  }

  /// Takes in the speakers that a command can be completed to.
  mutating func receiveOfferedNames(_ answer: Answer, to question: Question) {
    let environment = environment
    guard offeredNames.receive(answer, to: question, in: environment) else { return }
    let completer = completer
    prompt?.offer(completer)
  }
}
