/// Where keys are pressed; a key may mean something in one and nothing in another.
package enum KeyContext: CaseIterable, Hashable, Sendable {
  case summaries
  case claims
  case search
  case summary
  case speakers
  /// The graph around a speaker.
  case graph
  case lines
  case matrix
  case path
  case compare
  /// The page of a speaker without a summary.
  case speaker
  case connectionPicker
  case speakerPicker
  case findingPicker
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
  package static let pages: Set = Set<KeyContext>([.summary, .speaker, .compare]).union(lists)
    .union(graphs)
  package static let lists: Set = [.summaries, .claims, .speakers, .search]
  /// The views of the graph.
  package static let graphs: Set = [.graph, .lines, .matrix, .path]
}
