import VerdictCore

/// What the page of the graph knows, whichever view shows it.
struct GraphFacts: Hashable, Sendable {
  /// What a view can ask the library for.
  struct Needs: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// The speakers connected to the one in focus.
    static let neighbourhood = Needs(rawValue: 1)
    /// The graph of all connections.
    static let graph = Needs(rawValue: 2)
    /// The paths from the speaker in focus to the target, where one is chosen.
    static let paths = Needs(rawValue: 4)
  }

  /// The speaker in focus, by slug or alias.
  private(set) var focus: Slug
  /// The speaker to whom paths lead; nil until one is chosen.
  let target: Slug?
  private(set) var neighbourhood: Asked<Neighbourhood>
  private(set) var graph = Asked<GraphMap>(.graph)
  /// Nil inside where nothing connects the two.
  private(set) var paths: Asked<ShortestPaths?>

  init(focus: Slug, target: Slug? = nil) {
    self.focus = focus
    self.target = target
    neighbourhood = Asked(.neighbourhood(focus))
    paths = Asked(target.map { .paths(from: focus, to: $0) })
  }

  mutating func focus(on speaker: Slug) {
    focus = speaker
    neighbourhood = Asked(.neighbourhood(speaker))
    paths.subject = target.map { .paths(from: speaker, to: $0) }
  }

  /// The same with another speaker in focus.
  func focused(on speaker: Slug) -> GraphFacts {
    var facts = self
    facts.focus(on: speaker)
    return facts
  }

  func questions(_ needs: Needs, in environment: Environment) -> [Question] {
    (needs.contains(.neighbourhood) ? neighbourhood.questions(in: environment) : [])
      + (needs.contains(.graph) ? graph.questions(in: environment) : [])
      + (needs.contains(.paths) ? paths.questions(in: environment) : [])
  }

  /// Whether there is an answer to each need, of whatever state of the library.
  func has(_ needs: Needs) -> Bool {
    (!needs.contains(.neighbourhood) || neighbourhood.isHere)
      && (!needs.contains(.graph) || graph.isHere)
      && (!needs.contains(.paths) || target == nil || paths.isHere)
  }

  /// Takes an answer in; false where it is to another question.
  mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Bool {
    graph.receive(answer, to: question, in: environment)
      || neighbourhood.receive(answer, to: question, in: environment)
      || paths.receive(answer, to: question, in: environment) {
        if case .paths(let paths) = $0 { .some(paths) } else { nil }
      }
  }

  /// Forgets what was answered.
  mutating func rest() {
    neighbourhood.rest()
    graph.rest()
    paths.rest()
  }

  /// Why something was not answered.
  func failure(in environment: Environment) -> CleanText? {
    graph.failure(in: environment) ?? neighbourhood.failure(in: environment)
      ?? paths.failure(in: environment)
  }

  /// What to show in place of a need that has no answer.
  func notice(_ needs: Needs, in environment: Environment) -> [Line] {
    if needs.contains(.neighbourhood), neighbourhood.failure(in: environment) != nil {
      return neighbourhood.notice("", in: environment)
    }
    guard needs.contains(.graph) else { return [] }
    return graph.notice("reading all connections…", in: environment)
  }
}
