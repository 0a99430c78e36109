import VerdictCore

/// An overlay that offers choices, each of which leads to a page.
package protocol ChoiceOverlay: OverlayLayer {
  associatedtype Choice: Hashable & Sendable
  var box: ChoiceBox<Choice> { get set }
  static func page(of choice: Choice) -> Page
}

extension ChoiceOverlay {
  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .back { return .back }
    return box.perform(action, body: surroundings.body).map { .open(Self.page(of: $0)) } ?? .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    box.click(x: x, y: y, body: surroundings.body).map { .open(Self.page(of: $0)) } ?? .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    box.scroll(by: rows, body: surroundings.body)
  }
}
