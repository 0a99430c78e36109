import VerdictCore

/// The graph of all connections, as the page of the graph asks for it and keeps it.
///
/// The one before shows until the one for a newer state of the library is here, and while a scan
/// goes on, which would make one after the other.
package struct AskedGraph: Hashable, Sendable {
  package private(set) var answer: GraphMap?
  private var version = -1

  package func questions(in surroundings: Surroundings) -> [Question] {
    if version == surroundings.version || answer != nil && surroundings.isScanning { return [] }
    return [.graph(version: surroundings.version)]
  }

  /// Takes an answer in; false where it is to another question.
  package mutating func receive(_ answer: Answer, to question: Question) -> Bool {
    guard case .graph(let version) = question, case .graph(let map) = answer else { return false }
    self.answer = map
    self.version = version
    return true
  }
}
