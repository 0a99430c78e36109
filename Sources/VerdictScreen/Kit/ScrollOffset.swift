/// How far a text is scrolled, in lines.
package struct ScrollOffset: Hashable, Sendable {
  package private(set) var top = 0

  package init() {}

  /// Does what a moving action asks for; false where the action does not move.
  package mutating func move(_ action: Action, count: Int, height: Int) -> Bool {
    let page = max(1, height)
    switch action {
    case .next: scroll(by: 1, count: count, height: height)
    case .previous: scroll(by: -1, count: count, height: height)
    case .halfPageDown: scroll(by: max(1, page / 2), count: count, height: height)
    case .halfPageUp: scroll(by: -max(1, page / 2), count: count, height: height)
    case .pageDown: scroll(by: page, count: count, height: height)
    case .pageUp: scroll(by: -page, count: count, height: height)
    case .first: top = 0
    case .last: scroll(by: count, count: count, height: height)
    default: return false
    }
    return true
  }

  package mutating func scroll(by lines: Int, count: Int, height: Int) {
    top = max(0, min(top + lines, count - height))
  }

  /// Scrolls no further than needed to show a range of lines, its first lines before its last.
  package mutating func show(_ lines: Range<Int>, count: Int, height: Int) {
    if lines.upperBound > top + height { top = lines.upperBound - height }
    if lines.lowerBound < top || lines.count > height { top = lines.lowerBound }
    scroll(by: 0, count: count, height: height)
  }
}
