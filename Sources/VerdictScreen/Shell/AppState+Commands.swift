import VerdictCore

extension AppState {
  /// Does what a line typed after `:` asks for, or says why it is not done.
  mutating func run(_ line: TypedCommand) -> Result<[Effect], CommandProblem> {
    if let command = line.command {
      guard command.words != nil || line.words.isEmpty else {
        return .failure(CommandProblem("“\(CleanText(command.name))” takes no words after it"))
      }
      return command.run(&self, line)
    }
    if let row = Int(line.name), line.words.isEmpty { return go(toRow: row) }
    return line.name.isEmpty ? .success([]) : .failure(line.problem)
  }

  /// `:12` goes to the row of that number, or to the last one.
  private mutating func go(toRow row: Int) -> Result<[Effect], CommandProblem> {
    guard let list = history.current.layer as? any Numbered else {
      return .failure(CommandProblem("there are no rows on this page to go to by number"))
    }
    var page = list
    page.go(toRow: max(0, row - 1), in: environment)
    history.current.layer = page
    return .success([])
  }

  /// Keeps a view under a name, and has it written to the config file.
  mutating func save(_ view: SavedView, as name: String) -> [Effect] {
    var view = view
    view.name = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    prompt = nil
    guard !view.name.isEmpty else { return [] }
    views.removeAll { $0.name == view.name }
    views.append(view)
    return [.perform(.saveView(view))]
  }

  /// Goes to a page with a tab, to show there what the words say: `:claims jobs`, `:graph ada`.
  mutating func show(page name: String, for line: TypedCommand) -> Result<[Effect], CommandProblem>
  {
    let before = history
    guard !line.words.isEmpty else {
      if name == SearchSource.kind.name {
        openSearchPage(from: before)
        return .success([])
      }
      return .success(perform(.show(page: name)))
    }
    if case .about? = PageTable.kind(named: name)?.make { return wait(for: .graph, line) }
    show(pageNamed: name)
    guard history.current.queryable == nil else {
      let result = filter(by: line)
      if case .failure = result { history = before }
      return result
    }
    let environment = environment
    _ = searchable?.search(for: line.words, in: environment)
    return .success([])
  }

  mutating func filter(by line: TypedCommand) -> Result<[Effect], CommandProblem> {
    guard history.current.queryable != nil else {
      return .failure(CommandProblem("there is no list on this page to filter"))
    }
    if let problem = history.current.queryable?.setQuery(line.words) ?? nil {
      return .failure(CommandProblem("the query cannot be read: \(problem.text)"))
    }
    recent.add(line.words, for: .query)
    return .success(line.words.isEmpty ? [] : [.perform(.remember(query: line.words))])
  }

  mutating func open(viewNamed line: TypedCommand) -> Result<[Effect], CommandProblem> {
    if line.words.isEmpty { return .success(perform(.pickView)) }
    if let view = views.first(where: { $0.name == line.words }) {
      follow(.open(view.page))
      return .success([])
    }
    let near = Suggestion.nearest(to: line.words, among: views.map(\.name))
    let text: CleanText = "no view is named “\(CleanText(line.words).fitted(to: 40))”"
    return .failure(
      CommandProblem(
        near.map { "\(text); did you mean “\(CleanText($0))”?" }
          ?? "\(text); \(keys.label(.pickView)) lists the views"))
  }

  mutating func save(as line: TypedCommand) -> Result<[Effect], CommandProblem> {
    guard let view = history.current.queryable?.view else {
      return .failure(CommandProblem("there is no query on this page to save"))
    }
    if line.words.isEmpty { return .success(perform(.saveView)) }
    return .success(save(view, as: line.words))
  }

  mutating func sort(by line: TypedCommand) -> Result<[Effect], CommandProblem> {
    let keys = history.current.sortable?.sortKeys ?? []
    guard keys.contains(line.words) else {
      let known = CleanText(keys.joined(separator: ", "))
      return .failure(
        CommandProblem(
          keys.isEmpty
            ? "there is no list on this page to sort" : "this page sorts by one of: \(known)"))
    }
    history.current.sortable?.sort(by: line.words, isReversed: false)
    return .success([])
  }

  /// `:path ada chen`: the paths between two speakers; with one name, from the speaker of the page.
  mutating func findPath(for line: TypedCommand) -> Result<[Effect], CommandProblem> {
    if line.words.isEmpty { return .success(perform(.pathTo)) }
    return wait(for: .path(from: history.current.speaker), line)
  }

  /// `:compare ada chen`: some speakers side by side; one more beside that of the page.
  mutating func compare(for line: TypedCommand) -> Result<[Effect], CommandProblem> {
    if line.words.isEmpty { return .success(perform(.compare)) }
    return wait(for: .compare(with: history.current.comparedSpeakers), line)
  }

  /// `:show sam-altman`: a summary by its slug, or the newest one of a speaker.
  mutating func showSummary(for line: TypedCommand) -> Result<[Effect], CommandProblem> {
    if line.words.isEmpty { return .failure(CommandProblem("name the summary or the speaker")) }
    return wait(for: .show, line)
  }

  /// `:read all`: every summary counts as read.
  mutating func readAll(for line: TypedCommand) -> Result<[Effect], CommandProblem> {
    guard line.words == CommandCompleter.all else {
      return .failure(CommandProblem("“read all” marks every summary as read; U marks one"))
    }
    return .success([.perform(.readAll)])
  }

  /// `:help sort`: the keys that have to do with a word.
  mutating func help(about line: TypedCommand) -> Result<[Effect], CommandProblem> {
    let effects = perform(.help)
    let environment = environment
    if !line.words.isEmpty { _ = searchable?.search(for: line.words, in: environment) }
    return .success(effects)
  }

  /// Asks the library whom the words of a command name; what it says leads on.
  private mutating func wait(
    for purpose: NamedCommand.Purpose, _ line: TypedCommand
  ) -> Result<[Effect], CommandProblem> {
    namedCommand = NamedCommand(purpose, names: line.words)
    return .success([])
  }

  /// Takes in what the library says about the names of a command that waits for it.
  mutating func receiveNames(_ answer: Answer, to question: Question) {
    let environment = environment
    namedCommand?.receive(answer, to: question, in: environment)
    guard let result = namedCommand?.result else { return }
    namedCommand = nil
    switch result {
    case .success(let page): follow(.open(page))
    case .failure(let problem): warning = problem.text
    }
  }
}
