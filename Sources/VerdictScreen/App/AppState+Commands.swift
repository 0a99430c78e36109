import VerdictCore

extension AppState {
  /// Does what a line typed after `:` asks for, or says what is wrong with it.
  mutating func run(_ line: TypedCommand) -> Result<[Effect], PromptProblem> {
    switch line.command {
    case nil where line.name.isEmpty: return .success([])
    case nil: return .failure(line.problem)
    case .search: return search(for: line)
    case .filter: return filter(by: line)
    case .view: return open(viewNamed: line)
    case .save: return save(as: line)
    case .sort: return sort(by: line)
    case .summaries: return .success(perform(.showSummaries))
    case .claims: return .success(perform(.showClaims))
    case .speakers: return .success(perform(.showSpeakers))
    case .graph: return .success(perform(.showGraph))
    case .path: return findPath(for: line)
    case .compare: return compare(for: line)
    case .scan: return .success(perform(.scan))
    case .help: return .success(perform(.help))
    case .quit: return .success([.quit])
    }
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

  private mutating func search(for line: TypedCommand) -> Result<[Effect], PromptProblem> {
    let before = history
    if line.words.isEmpty {
      openSearchPage(from: before)
      return .success([])
    }
    show(.search(ListPage()))
    let result = filter(by: line)
    if case .failure = result { history = before }
    return result
  }

  private mutating func filter(by line: TypedCommand) -> Result<[Effect], PromptProblem> {
    if var problem = history.current.layer.setQuery(line.words) {
      problem.column += line.wordsColumn
      return .failure(problem)
    }
    recent.add(line.words, for: .query)
    return .success(line.words.isEmpty ? [] : [.perform(.remember(query: line.words))])
  }

  private mutating func open(viewNamed line: TypedCommand) -> Result<[Effect], PromptProblem> {
    if line.words.isEmpty { return .success(perform(.pickView)) }
    if let view = views.first(where: { $0.name == line.words }) {
      follow(.open(view.page))
      return .success([])
    }
    let near = Suggestion.nearest(to: line.words, among: views.map(\.name))
    return .failure(
      problem(at: line, "no view has this name", near.map { "did you mean “\(CleanText($0))”?" }))
  }

  private mutating func save(as line: TypedCommand) -> Result<[Effect], PromptProblem> {
    guard let view = history.current.layer.view else {
      return .failure(problem(at: line, "there is no query on this page to save", nil))
    }
    if line.words.isEmpty { return .success(perform(.saveView)) }
    return .success(save(view, as: line.words))
  }

  private mutating func sort(by line: TypedCommand) -> Result<[Effect], PromptProblem> {
    let keys = history.current.layer.sortKeys
    guard keys.contains(line.words) else {
      let known = keys.joined(separator: ", ")
      return .failure(
        problem(
          at: line, keys.isEmpty ? "there is no list on this page to sort" : "expected one of",
          keys.isEmpty ? nil : CleanText(known)))
    }
    history.current.layer.sort(by: line.words)
    return .success([])
  }

  /// `:path chen-li`: the ways from the speaker of the page to another.
  private mutating func findPath(for line: TypedCommand) -> Result<[Effect], PromptProblem> {
    guard let speaker = history.current.layer.speaker else {
      return .failure(problem(at: line, "there is no speaker on this page to start from", nil))
    }
    if line.words.isEmpty { return .success(perform(.pathTo)) }
    follow(.open(.graph(GraphPage(from: speaker, to: Slug(slugifying: line.words)))))
    return .success([])
  }

  /// `:compare ada-example chen-li`: some speakers side by side; one more beside that of the page.
  private mutating func compare(for line: TypedCommand) -> Result<[Effect], PromptProblem> {
    if line.words.isEmpty { return .success(perform(.compare)) }
    var speakers = line.words.split(separator: " ").map { Slug(slugifying: String($0)) }
    if speakers.count == 1 { speakers = history.current.layer.comparedSpeakers + speakers }
    guard SpeakerComparison.sizes.contains(speakers.count) else {
      return .failure(problem(at: line, "two to four speakers stand side by side", nil))
    }
    follow(.open(.compare(ComparePage(speakers))))
    return .success([])
  }

  private func problem(
    at line: TypedCommand, _ text: CleanText, _ more: CleanText?
  ) -> PromptProblem {
    PromptProblem(column: line.wordsColumn, text: more.map { "\(text): \($0)" } ?? text)
  }
}
