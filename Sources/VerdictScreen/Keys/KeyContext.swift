/// Where keys are pressed; a key may mean something in one and nothing in another.
package enum KeyContext: CaseIterable, Hashable, Sendable {
  case summaries
  case claims
  case search
  case summary
  case graph
  /// The page of a speaker without a summary.
  case speaker
  case connectionPicker
  case filterPicker
  case viewPicker
  case changePicker
  case help
  /// A line is being typed; every key that prints is text.
  case prompt
}

extension Set<KeyContext> {
  /// Wherever no text is typed.
  package static let everywhere = Set(KeyContext.allCases).subtracting([.prompt])
  package static let pages: Set = [.summaries, .claims, .search, .summary, .graph, .speaker]
  package static let lists: Set = [.summaries, .claims, .search]
}
