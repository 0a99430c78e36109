import VerdictCore

/// A speaker one has followed a connection to.
///
/// It gives way to the speaker's newest summary as soon as that is known; without one it says so,
/// and lists who mentions the speaker.
package struct SpeakerPage: AboutSpeaker {
  package static let kind = PageKind("Speaker", name: "speaker", contexts: [.speaker])

  package let slug: Slug
  private var asked: Asked<Neighbourhood>
  private var cursor = ListCursor()

  package init(_ slug: Slug) {
    self.slug = slug
    asked = Asked(.neighbourhood(slug))
  }

  package var context: KeyContext { .speaker }
  package var name: CleanText? { CleanText(asked.value?.centre.name ?? slug.deslugged) }
  package var speaker: Slug? { slug }
  package var isReady: Bool { asked.isHere }

  /// Nothing: whoever has no summary has no counts.
  package func corner(_ totals: LibraryTotals) -> [Line] { [] }

  private var mentions: [Neighbour] { asked.value?.neighbours ?? [] }

  package func questions(in environment: Environment) -> [Question] {
    asked.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    asked.failure(in: environment)
  }

  package mutating func rest() { asked.rest() }

  /// Takes an answer in; leads to the speaker's summary where there is one.
  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    guard asked.receive(answer, to: question, in: environment),
      let newest = asked.value?.summaries.first
    else {
      return .stay
    }
    return .replace(Page(SummaryPage(slug: newest.slug)))
  }

  package func idleActions(in environment: Environment) -> Set<Action> {
    mentions.isEmpty ? [.open, .connections] : []
  }

  package mutating func perform(_ action: Action, in environment: Environment) -> Outcome {
    if cursor.move(action, in: list(in: environment.body)) { return .stay }
    switch action {
    case .open, .connections:
      guard mentions.indices.contains(cursor.index) else { return .stay }
      return .open(Page(SpeakerPage(mentions[cursor.index].speaker.slug)))
    case .back:
      return .back
    default:
      return .stay
    }
  }

  package mutating func click(x: Int, y: Int, in environment: Environment) -> Outcome {
    let click = cursor.click(x: x, y: y, in: list(in: environment.body))
    return click == .opened ? perform(.open, in: environment) : .stay
  }

  package func draw(in frame: inout Frame, _ environment: Environment) {
    let body = environment.body
    let (first, rest) = body.inset(left: 1, right: 1).splitTop(1)
    guard let neighbourhood = asked.value else {
      // It is here in a moment, and gives way to a summary at once where there is one.
      guard failure(in: environment) != nil else { return }
      if let name { frame.draw(name, .title, in: first) }
      frame.draw(asked.notice("", in: environment), in: rest)
      return
    }
    let name = CleanText(neighbourhood.centre.name)
    frame.draw(name, .title, in: first)
    frame.draw(
      Line("There is no summary of \(name) yet. ")
        + Line(mentions.isEmpty ? "Nobody mentions them." : "Mentioned by:", .muted), in: rest)
    list(in: body).drawBarred(cursor, in: &frame) { index, rect, frame in
      frame.draw(sentences(of: mentions[index], width: Self.width(of: rect)), in: rect)
      return true
    }
  }

  /// Rows as high as the longest of the mentions.
  private func list(in body: Rect) -> ListBox {
    let rect = body.splitTop(3).rest
    let width = Self.width(of: rect.inset(left: 1, right: 2))
    let longest = mentions.map { sentences(of: $0, width: width).count }.max() ?? 1
    return ListBox(
      rect, count: mentions.count, rowHeight: max(1, min(longest, rect.height)))
  }

  /// All that is said between somebody and the speaker.
  private func sentences(of member: Neighbour, width: Int) -> [Line] {
    guard let centre = asked.value?.centre else { return [] }
    return member.sentences(centre: centre).flatMap { TextWrap.wrap($0, width: width) }
  }

  private static func width(of rect: Rect) -> Int { min(rect.width, MarkdownLayout.widestProse) }
}

extension KeyContext {
  package static let speaker = KeyContext("speaker", [.page, .speakers, .opens, .paths])
}
