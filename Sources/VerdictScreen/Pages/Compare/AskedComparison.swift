import VerdictCore

/// A comparison of speakers, as a page asks for it and keeps it.
///
/// The one before shows until the one for a newer state of the library is here.
package struct AskedComparison: Hashable, Sendable {
  package let speakers: [Slug]
  package private(set) var answer: SpeakerComparison?
  private var version = -1

  package init(of speakers: [Slug]) { self.speakers = speakers }

  package func questions(version: Int) -> [Question] {
    self.version == version ? [] : [.comparison(speakers, version: version)]
  }

  /// Takes an answer in; false where it is to another question.
  package mutating func receive(
    _ answer: Answer, to question: Question, version: Int
  ) -> Bool {
    guard questions(version: version).contains(question),
      case .comparison(let comparison) = answer
    else { return false }
    self.answer = comparison
    self.version = version
    return true
  }
}
