import VerdictCore

extension AppState {
  /// Does what a line typed after `:` asks for, or says what is wrong with it.
  mutating func run(_ line: TypedCommand) -> Result<[Effect], PromptProblem> {
    if let command = line.command { return command.run(&self, line) }
    return line.name.isEmpty ? .success([]) : .failure(line.problem)
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

  mutating func search(for line: TypedCommand) -> Result<[Effect], PromptProblem> {
    let before = history
    if line.words.isEmpty {
      openSearchPage(from: before)
      return .success([])
    }
    show(pageNamed: SearchSource.kind.name)
    let result = filter(by: line)
    if case .failure = result { history = before }
    return result
  }

  mutating func filter(by line: TypedCommand) -> Result<[Effect], PromptProblem> {
    guard history.current.queryable != nil else {
      return .failure(problem(at: line, "there is no list on this page to filter", nil))
    }
    if var problem = history.current.queryable?.setQuery(line.words) ?? nil {
      problem.column += line.wordsColumn
      return .failure(problem)
    }
    recent.add(line.words, for: .query)
    return .success(line.words.isEmpty ? [] : [.perform(.remember(query: line.words))])
  }

  mutating func open(viewNamed line: TypedCommand) -> Result<[Effect], PromptProblem> {
    if line.words.isEmpty { return .success(perform(.pickView)) }
    if let view = views.first(where: { $0.name == line.words }) {
      follow(.open(view.page))
      return .success([])
    }
    let near = Suggestion.nearest(to: line.words, among: views.map(\.name))
    return .failure(
      problem(at: line, "no view has this name", near.map { "did you mean “\(CleanText($0))”?" }))
  }

  mutating func save(as line: TypedCommand) -> Result<[Effect], PromptProblem> {
    guard let view = history.current.queryable?.view else {
      return .failure(problem(at: line, "there is no query on this page to save", nil))
    }
    if line.words.isEmpty { return .success(perform(.saveView)) }
    return .success(save(view, as: line.words))
  }

  mutating func sort(by line: TypedCommand) -> Result<[Effect], PromptProblem> {
    let keys = history.current.sortable?.sortKeys ?? []
    guard keys.contains(line.words) else {
      let known = keys.joined(separator: ", ")
      return .failure(
        problem(
          at: line, keys.isEmpty ? "there is no list on this page to sort" : "expected one of",
          keys.isEmpty ? nil : CleanText(known)))
    }
    history.current.sortable?.sort(by: line.words)
    return .success([])
  }

  /// `:path chen-li`: the paths from the speaker of the page to another.
  mutating func findPath(for line: TypedCommand) -> Result<[Effect], PromptProblem> {
    guard let speaker = history.current.speaker else {
      return .failure(problem(at: line, "there is no speaker on this page to start from", nil))
    }
    if line.words.isEmpty { return .success(perform(.pathTo)) }
    follow(.open(Page(GraphPage(from: speaker, to: Slug(slugifying: line.words)))))
    return .success([])
  }

  /// `:compare ada-example chen-li`: some speakers side by side; one more beside that of the page.
  mutating func compare(for line: TypedCommand) -> Result<[Effect], PromptProblem> {
    if line.words.isEmpty { return .success(perform(.compare)) }
    var speakers = line.words.split(separator: " ").map { Slug(slugifying: String($0)) }
    if speakers.count == 1 { speakers = history.current.comparedSpeakers + speakers }
    guard SpeakerComparison.sizes.contains(speakers.count) else {
      return .failure(problem(at: line, "two to four speakers stand side by side", nil))
    }
    follow(.open(Page(ComparePage(speakers))))
    return .success([])
  }

  private func problem(
    at line: TypedCommand, _ text: CleanText, _ more: CleanText?
  ) -> PromptProblem {
    PromptProblem(column: line.wordsColumn, text: more.map { "\(text): \($0)" } ?? text)
  }
}
