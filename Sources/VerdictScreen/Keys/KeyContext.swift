/// Where keys are pressed; a key may mean something in one and nothing in another.
package enum KeyContext: CaseIterable, Hashable, Sendable {
  case summaries
  case claims
  case summary
  case graph
  /// The page of a speaker without a summary.
  case speaker
  case connectionPicker
  case filterPicker
  case help
}

extension Set<KeyContext> {
  package static let everywhere = Set(KeyContext.allCases)
  package static let pages: Set = [.summaries, .claims, .summary, .graph, .speaker]
  package static let lists: Set = [.summaries, .claims]
}
