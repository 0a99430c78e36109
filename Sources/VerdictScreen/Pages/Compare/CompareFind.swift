import VerdictCore

/// What is looked for in a comparison, and which match the cursor is on.
struct CompareFind: Hashable, Sendable {
  /// A part of the page that is drawn in a rectangle of its own.
  enum Part: Hashable, Sendable {
    /// What stands above the pairs, which is in view always: a column each, then the connections.
    case head(Int)
    case side(PairSide)
    /// What stands below the pairs.
    case ending
  }

  typealias Match = (part: Part, match: TextMatch)

  /// Empty until something has been typed.
  var text = ""
  /// The line of the pairs where the search began; nil until something has been typed.
  var start: Int?
  /// Which of all matches the cursor is on, from 0.
  var current: Int?

  /// Every match, in the order in which one goes through them.
  func matches(in layout: CompareLayout) -> [Match] {
    guard !text.isEmpty else { return [] }
    let heads = (layout.head.columns + [layout.head.lines]).enumerated().flatMap { index, lines in
      found(in: lines, of: .head(index))
    }
    let pairs =
      found(in: layout.leftLines, of: .side(.left))
      + found(in: layout.rightLines, of: .side(.right))
    let ordered = pairs.enumerated().sorted {
      ($0.element.match.lines.lowerBound, $0.offset)
        < ($1.element.match.lines.lowerBound, $1.offset)
    }
    return heads + ordered.map(\.element) + found(in: layout.ending, of: .ending)
  }

  private func found(in lines: [Line], of part: Part) -> [Match] {
    FoldedText(lines).matches(of: text).map { (part, $0) }
  }
}

extension ComparePage: Searchable {
  package var searchPurpose: PromptPurpose { .words }

  package mutating func startSearch() { find = CompareFind() }

  package mutating func search(
    for text: String, in environment: Environment
  ) -> PromptProblem? {
    guard var find, let layout = layout(in: environment.body) else { return nil }
    let cursor = isPairInView(layout) ? layout.rows[pair].lines.lowerBound : 0
    let start = find.start ?? max(scroll.top, cursor)
    find.start = start
    find.text = text
    self.find = find
    let matches = find.matches(in: layout)
    let next = matches.firstIndex {
      if case .side = $0.part { $0.match.lines.lowerBound >= start } else { false }
    }
    go(toMatch: matches.isEmpty ? nil : next ?? 0, layout)
    return nil
  }

  package mutating func acceptSearch() -> String {
    let text = find?.text ?? ""
    if text.isEmpty { find = nil }
    return text
  }

  /// Which match the cursor is on, and of how many.
  package func note(in environment: Environment) -> Line? {
    guard let find, !find.text.isEmpty, let layout = layout(in: environment.body) else {
      return nil
    }
    let count = find.matches(in: layout).count
    guard let current = find.current, count > 0 else {
      return Line("no match for “\(CleanText(find.text).fitted(to: 40))”", .problem)
    }
    return Line([
      Run("\(min(current, count - 1) + 1)", .strong), Run(" of \(count, .match)"),
      Run("  n/N", .key),
    ])
  }

  /// Goes to the next match, or the one before, round the ends of the page.
  mutating func step(_ isForward: Bool, _ layout: CompareLayout) {
    guard let find else { return }
    let count = find.matches(in: layout).count
    guard count > 0 else { return }
    let next = find.current.map { isForward ? $0 + 1 : $0 - 1 } ?? 0
    go(toMatch: (next + count) % count, layout)
  }

  /// Puts the cursor on the claim that holds a match.
  private mutating func go(toMatch index: Int?, _ layout: CompareLayout) {
    find?.current = index
    guard let index, let (part, match) = find?.matches(in: layout)[index] else { return }
    var lines = match.lines
    switch part {
    case .head: return
    case .ending:
      lines = lines.lowerBound + layout.leftLines.count..<lines.upperBound + layout.leftLines.count
    case .side(let column):
      if let row = layout.rows.firstIndex(where: { $0.lines.contains(lines.lowerBound) }) {
        pair = row
        let isRight =
          layout.rightLines.isEmpty
          ? layout.rows[row].right.contains(lines.lowerBound) : column == .right
        side = isRight ? .right : .left
      }
    }
    scroll.show(lines, count: layout.height, height: layout.pairs.height)
  }

  /// Marks what was found in one part of the page.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - found: Every match of the page.
  ///   - top: The line of the part in the first row of the rectangle.
  ///   - rect: Where it is drawn.
  ///   - frame: Where the part has been drawn.
  func mark(
    _ part: CompareFind.Part, of found: [CompareFind.Match], from top: Int = 0, in rect: Rect,
    on frame: inout Frame
  ) {
    let current = find?.current.flatMap { found.indices.contains($0) ? found[$0] : nil }
    frame.mark(
      found.filter { $0.part == part }.map(\.match),
      current: current.flatMap { $0.part == part ? $0.match : nil }, in: rect, top: top)
  }
}
