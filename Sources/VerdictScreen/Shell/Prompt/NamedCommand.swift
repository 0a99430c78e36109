import VerdictCore

/// A command about somebody by name, which waits until the library has said who that is.
struct NamedCommand: Hashable, Sendable {
  /// What the command does with those it names.
  enum Purpose: Hashable, Sendable {
    /// Show the connections around one speaker.
    case graph
    /// Show the paths between two speakers, or from this one.
    case path(from: Slug?)
    /// Put speakers side by side, beside these where one is named.
    case compare(with: [Slug])
    /// Open the summary of this slug, or the newest one of a speaker.
    case show
  }

  let purpose: Purpose
  /// The names as they were typed.
  let names: String
  private var askedMap = Asked<GraphMap>(.graph)
  private var askedSummary = Asked<Summary?>()

  init(_ purpose: Purpose, names: String) {
    self.purpose = purpose
    self.names = names
    if purpose == .show { askedSummary.subject = .summary(Slug(slugifying: names)) }
  }

  func questions(in environment: Environment) -> [Question] {
    askedMap.questions(in: environment) + askedSummary.questions(in: environment)
  }

  func failure(in environment: Environment) -> CleanText? {
    askedMap.failure(in: environment) ?? askedSummary.failure(in: environment)
  }

  mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) {
    if askedMap.receive(answer, to: question, in: environment) { return }
    _ = askedSummary.receive(answer, to: question, in: environment) {
      if case .summary(let summary) = $0 { .some(summary) } else { nil }
    }
  }

  /// Where the command leads, or why it leads nowhere; nil while that is still asked for.
  var result: Result<Page, CommandProblem>? {
    if case .some(.some(let summary)) = askedSummary.value {
      return .success(Page(SummaryPage(slug: summary.slug)))
    }
    guard let graph = askedMap.value?.graph,
      askedSummary.subject == nil || askedSummary.isHere
    else { return nil }
    return result(in: graph)
  }

  private func result(in graph: ConnectionGraph) -> Result<Page, CommandProblem> {
    switch purpose {
    case .graph:
      return one(in: graph).map { Page(GraphPage(centre: $0)) }
    case .show:
      return one(in: graph).map { Page(SpeakerPage($0)) }
    case .path(let start):
      return several(in: graph).flatMap { named in
        let ends = named.count == 1 ? [start].compactMap(\.self) + named : named
        guard ends.count == 2 else {
          return .failure(
            CommandProblem(
              ends.count < 2
                ? "there is no speaker on this page to start from: name two"
                : "a path leads from one speaker to another: \(ends.count) are named"))
        }
        guard ends[0] != ends[1] else {
          return .failure(CommandProblem("a path leads to somebody else: name another speaker"))
        }
        return .success(Page(GraphPage(from: ends[0], to: ends[1])))
      }
    case .compare(let shown):
      return several(in: graph).flatMap { named in
        guard Set(named).count == named.count else {
          return .failure(CommandProblem("each speaker can be compared once"))
        }
        var speakers: [Slug] = []
        for slug in (named.count == 1 ? shown : []) + named where !speakers.contains(slug) {
          speakers.append(slug)
        }
        guard SpeakerComparison.sizes.contains(speakers.count) else {
          return .failure(CommandProblem("two to four speakers stand side by side"))
        }
        return .success(Page(ComparePage(speakers)))
      }
    }
  }

  /// The one speaker whom all of the words name.
  private func one(in graph: ConnectionGraph) -> Result<Slug, CommandProblem> {
    if case .one(let node) = graph.speaker(named: names) {
      return .success(graph.speakers[node].slug)
    }
    return .failure(
      CommandProblem(UnclearName(name: names, meaning: graph.speaker(named: names)), in: graph))
  }

  private func several(in graph: ConnectionGraph) -> Result<[Slug], CommandProblem> {
    switch graph.speakers(named: names) {
    case .success(let nodes): .success(nodes.map { graph.speakers[$0].slug })
    case .failure(let name): .failure(CommandProblem(name, in: graph))
    }
  }
}

extension CommandProblem {
  fileprivate init(_ name: UnclearName, in graph: ConnectionGraph) {
    let typed = CleanText(name.name).fitted(to: 40)
    let text: CleanText =
      switch name.meaning {
      case .several(let nodes):
        "“\(typed)” is \(nodes.count) speakers, such as "
          + "\(CleanText(graph.speakers[nodes[0]].name)) and \(CleanText(graph.speakers[nodes[1]].name))"
      case .nobody(let nearest?), .one(let nearest):
        "nobody is named “\(typed)”; did you mean \(CleanText(graph.speakers[nearest].name))?"
      case .nobody: "nobody is named “\(typed)”; Tab completes names"
      }
    self.init(text)
  }
}
