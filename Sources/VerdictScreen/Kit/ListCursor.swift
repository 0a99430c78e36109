/// Where the cursor is in a list, and which row is at the top of the screen.
package struct ListCursor: Hashable, Sendable {
  /// From 0.
  package var index = 0
  /// The index of the first row in view.
  package var top = 0

  package init(index: Int = 0, top: Int = 0) {
    self.index = index
    self.top = top
  }

  /// Puts the cursor on a row of a list, scrolling no further than needed to show it.
  package mutating func move(to index: Int, count: Int, height: Int) {
    self.index = min(max(0, index), max(0, count - 1))
    let height = max(1, height)
    top = min(max(top, self.index - height + 1), self.index)
    top = max(0, min(top, count - height))
  }

  /// Puts the cursor on a row of a list, in the middle of the view where it was out of it.
  package mutating func go(to index: Int, count: Int, height: Int) {
    if !(top..<top + max(1, height)).contains(index) { top = index - height / 2 }
    move(to: index, count: count, height: height)
  }

  /// Scrolls the view, taking the cursor along at its edges.
  package mutating func scroll(by rows: Int, count: Int, height: Int) {
    top = max(0, min(top + rows, count - height))
    index = min(max(index, top), min(top + height, max(1, count)) - 1)
  }

  /// Does what a moving action asks for; false where the action does not move.
  package mutating func move(_ action: Action, count: Int, height: Int) -> Bool {
    switch action {
    case .next: move(to: index + 1, count: count, height: height)
    case .previous: move(to: index - 1, count: count, height: height)
    case .halfPageDown: jump(max(1, height / 2), count: count, height: height)
    case .halfPageUp: jump(-max(1, height / 2), count: count, height: height)
    case .pageDown: jump(max(1, height), count: count, height: height)
    case .pageUp: jump(-max(1, height), count: count, height: height)
    case .first: move(to: 0, count: count, height: height)
    case .last: move(to: count - 1, count: count, height: height)
    default: return false
    }
    return true
  }

  /// Moves cursor and view together, so that the cursor keeps its row on the screen.
  private mutating func jump(_ rows: Int, count: Int, height: Int) {
    top = max(0, min(top + rows, count - height))
    move(to: index + rows, count: count, height: height)
  }
}

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
  ///
  /// Where nothing but lines of the range is in view, the view stays.
  package mutating func show(_ lines: Range<Int>, count: Int, height: Int) {
    if height > 0, lines.lowerBound <= top, top + height <= lines.upperBound { return }
    if lines.upperBound > top + height { top = lines.upperBound - height }
    if lines.lowerBound < top || lines.count > height { top = lines.lowerBound }
    scroll(by: 0, count: count, height: height)
  }
}
