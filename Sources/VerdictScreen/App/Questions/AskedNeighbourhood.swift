import VerdictCore

/// A speaker's neighbourhood, as pages ask for it and keep it.
///
/// The one before shows until the one for a newer state of the library is here.
package struct AskedNeighbourhood: Hashable, Sendable {
  package let speaker: Slug
  package private(set) var answer: Neighbourhood?
  private var version = -1

  package init(of speaker: Slug) { self.speaker = speaker }

  package func questions(version: Int) -> [Question] {
    self.version == version ? [] : [.neighbourhood(speaker, version: version)]
  }

  /// Takes an answer in; false where it is to another question.
  package mutating func receive(
    _ answer: Answer, to question: Question, version: Int
  ) -> Bool {
    guard questions(version: version).contains(question),
      case .neighbourhood(let neighbourhood) = answer
    else { return false }
    self.answer = neighbourhood
    self.version = version
    return true
  }
}
