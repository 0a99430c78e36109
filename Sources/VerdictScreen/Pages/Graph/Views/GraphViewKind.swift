import VerdictCore

/// The ways to see the graph, in the order of their tabs.
package enum GraphViewKind: CaseIterable, Hashable, Sendable {
  case around
  case lines
  case matrix
  case path

  package var title: CleanText {
    switch self {
    case .around: "Around"
    case .lines: "Lines"
    case .matrix: "Matrix"
    case .path: "Path"
    }
  }
}
