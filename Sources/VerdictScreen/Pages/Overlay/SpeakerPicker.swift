import VerdictCore

/// A list of speakers, narrowed as a name is typed, to choose one.
package struct SpeakerPicker: Picker {
  /// Who looks further types more of the name.
  private static let limit = 200

  private let wish: PickPurpose
  private var typed = ""
  private var asked: Asked<ListAnswer<Scorecard>>
  package var cursor = ListCursor()
  package var search = PickerSearch()

  package init(_ wish: PickPurpose) {
    self.wish = wish
    asked = Asked(Self.subject(typed: ""))
  }

  package var title: CleanText { wish.title }
  package var searchPurpose: PromptPurpose { .speaker }
  package var searchText: String { typed }
  package var isReady: Bool { asked.isHere }

  /// Those whose names begin as typed first.
  package var rows: [Scorecard] {
    let found = asked.value?.window.rows.filter { !wish.chosen.contains($0.speaker.slug) } ?? []
    let words = Folding.fold(typed)
    guard !words.isEmpty else { return found }
    let ranks = found.map { PickerSearch.rank(of: words, in: Folding.fold($0.speaker.name)) ?? 4 }
    return found.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { found[$0] }
  }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    if asked.receive(answer, to: question, in: environment) {
      // Where no name holds the text, one may hold its letters in their order.
      if rows.isEmpty { asked.subject = Self.subject(typed: typed, between: "*") }
      fitCursor(in: environment)
    }
    return .stay
  }

  package mutating func search(
    for text: String, in environment: Environment
  ) -> PromptProblem? {
    typed = text
    asked.subject = Self.subject(typed: text)
    cursor = ListCursor()
    return nil
  }

  /// The box of a long list, so that it stays where it is while it is narrowed.
  package func box(in body: Rect) -> PickerBox {
    PickerBox(width: 64, height: min(16, body.height - 6), count: rows.count, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    if asked.value != nil { return [Line("Nobody else has such a name.", .muted)] }
    return asked.notice("", in: environment)
  }

  package func lines(width: Int) -> (Scorecard) -> Line {
    { card in
      let name = card.speaker.cleanName.padded(to: max(8, min(32, width - 22)))
      return Line([Run(name, card.speaker.nameRole), Run("  ")]) + card.speaker.counts
    }
  }

  package func choose(_ card: Scorecard) -> Outcome { .open(wish.page(with: card.speaker.slug)) }

  /// The slugs of speakers found, in their order.
  static func slugs(in found: ListAnswer<Scorecard>?) -> [String] {
    found?.window.rows.map(\.speaker.slug.text) ?? []
  }

  /// Asks for the speakers whose names hold what was typed.
  static func subject(typed: String, between letters: String = "") -> Question.Subject {
    let words = Words.joined(typed).map(String.init).joined(separator: letters)
    let query: Query =
      words.isEmpty ? .everything : .condition(.named(.speaker, NamePattern("*\(words)*")))
    return .speakers(
      ListQuestion(
        filter: ListFilter(query: query), order: ListOrder(.name), range: 0..<limit))
  }
}

/// What another speaker is chosen for.
package enum PickPurpose: Hashable, Sendable {
  /// For the paths that lead there from a speaker.
  case path(from: Slug)
  /// To be put beside these.
  case comparison(with: [Slug])
  /// To be what a page is about.
  case page(named: String)
  /// To come into focus in a graph.
  case focus(in: GraphPage)

  var title: CleanText {
    switch self {
    case .path: "A path to"
    case .comparison: "Compare with"
    case .page: "The graph around"
    case .focus: "Find in the graph"
    }
  }

  /// Those who are chosen already.
  var chosen: [Slug] {
    switch self {
    case .path(let start): [start]
    case .comparison(let speakers): speakers
    case .page, .focus: []
    }
  }

  func page(with speaker: Slug) -> Page {
    switch self {
    case .path(let start): Page(GraphPage(from: start, to: speaker))
    case .comparison(let speakers): Page(ComparePage(speakers + [speaker]))
    case .page(let name):
      if case .about(let make) = PageTable.kind(named: name)?.make {
        Page(make(speaker))
      } else {
        Page(SpeakerPage(speaker))
      }
    case .focus(let graph): Page(graph.focused(on: speaker))
    }
  }
}
