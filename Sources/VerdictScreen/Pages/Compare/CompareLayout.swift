import VerdictCore

/// A comparison laid out for one size of screen.
struct CompareLayout: Hashable, Sendable {
  /// Two claims stand beside each other, and speakers too, from this width on.
  private static let wideWidth = 120
  /// What stands between two claims beside each other, or left of two below each other.
  private static let markWidth = 7

  private struct Key: Equatable {
    let comparison: SpeakerComparison
    let body: Rect
  }

  private static let cache = LayoutCache<Key, CompareLayout>()

  /// The lines of a pair among those of all pairs.
  struct PairRows: Hashable, Sendable {
    let lines: Range<Int>
    let left: Range<Int>
    let right: Range<Int>

    func side(_ side: PairSide) -> Range<Int> { side == .left ? left : right }
  }

  let head: CompareHead
  /// Of the speakers side by side.
  let columns: [Rect]
  let lines: Rect
  let rule: Rect
  let pairs: Rect
  /// The claims of each side in `pairs`; the same cells where one is below the other.
  let left: Rect
  let right: Rect
  let marks: Rect
  private(set) var leftLines: [Line] = []
  /// Empty where the claims stand below each other.
  private(set) var rightLines: [Line] = []
  private(set) var markLines: [Line] = []
  private(set) var rows: [PairRows] = []
  /// Across the whole width, below the pairs: that there are none, what the head has no room for.
  private(set) var ending: [Line] = []

  /// The layout of a comparison of two speakers at least.
  static func of(_ comparison: SpeakerComparison, in body: Rect) -> CompareLayout {
    cache.layout(for: Key(comparison: comparison, body: body)) {
      CompareLayout(comparison, body: body)
    }
  }

  /// - Parameters:
  ///   - comparison: Of two speakers at least.
  ///   - body: The screen without its first and last row.
  init(_ comparison: SpeakerComparison, body: Rect) {
    let isWide = body.width >= Self.wideWidth
    // Few pairs leave room for all that the speakers say of each other.
    let room = max(body.height * 2 / 5, body.height - 3 - comparison.pairs.count * 8)
    let inner = body.inset(left: 1, right: 1)
    head = CompareHead(
      comparison, isWide: isWide, width: inner.width, height: max(1, room >= 4 ? room - 1 : room))
    let columnRows = head.columns.first?.count ?? 0
    let (top, belowColumns) = inner.splitTop(columnRows)
    let count = max(1, head.columns.count)
    columns = head.columns.indices.map { index in
      let start = top.width * index / count
      let end = top.width * (index + 1) / count
      return Rect(
        x: top.x + start, y: top.y, width: end - start - (index + 1 < count ? 3 : 0),
        height: top.height)
    }
    let rest: Rect
    (lines, rest) = belowColumns.splitTop(head.lines.count)
    let ruleRows = room >= 4 ? 1 : 0
    rule = Rect(x: body.x, y: rest.y, width: body.width, height: min(ruleRows, rest.height))
    let below = rest.splitTop(ruleRows).rest
    pairs = Rect(x: below.x, y: below.y, width: below.width + 1, height: below.height)
    let text = pairs.inset(right: 2)
    if isWide {
      let half = max(0, (text.width - Self.markWidth) / 2)
      (left, (marks, right)) = (
        text.splitLeft(half).left, text.splitLeft(half).rest.splitLeft(Self.markWidth)
      )
    } else {
      (marks, left) = text.splitLeft(text.width >= 40 ? Self.markWidth : 2)
      right = left
    }
    let isNamed = !isWide || comparison.speakers.count > 2
    let names = Dictionary(
      comparison.speakers.map { ($0.node.slug, CleanText($0.node.name)) },
      uniquingKeysWith: { first, _ in first })
    for pair in comparison.pairs {
      add(pair, isWide: isWide) { isNamed ? names[$0] ?? CleanText($0.deslugged) : nil }
    }
    if rows.isEmpty {
      let none: CleanText =
        "no two claims of theirs are related by their authors or close in wording"
      ending = TextWrap.wrap(none, .muted, width: text.width)
    }
    if !head.uncut.isEmpty {
      ending += [Line(), Line("All that connects them", .heading)] + head.uncut
    }
  }

  /// How many lines all pairs take, and what stands below them.
  var height: Int { leftLines.count + ending.count }

  private mutating func add(
    _ pair: ClaimPair, isWide: Bool, name: (Slug) -> CleanText?
  ) {
    if !leftLines.isEmpty { append(left: [Line()], right: [Line()], marks: [], isWide: isWide) }
    let start = leftLines.count
    let relation = pair.relation
    let one = pair.left.lines(
      speaker: name(pair.left.speaker), reasons: relation?.outgoingReasons ?? [],
      width: left.width)
    let other = pair.right.lines(
      speaker: name(pair.right.speaker), reasons: relation?.incomingReasons ?? [],
      width: right.width)
    let marks = marks(of: pair, isWide: isWide)
    if isWide {
      append(left: one, right: other, marks: marks, isWide: true)
      rows.append(
        PairRows(
          lines: start..<leftLines.count, left: start..<start + one.count,
          right: start..<start + other.count))
    } else {
      append(left: one + other, right: [], marks: marks, isWide: false)
      let middle = start + one.count
      rows.append(
        PairRows(
          lines: start..<leftLines.count, left: start..<middle, right: middle..<leftLines.count))
    }
  }

  /// What the authors say, or else how close the wording is, between two claims or left of them.
  private func marks(of pair: ClaimPair, isWide: Bool) -> [Line] {
    let mark = Line([pair.mark])
    guard isWide else {
      return [mark.width <= self.marks.width ? mark : Line()]
    }
    return [Line(.repeating(" ", max(0, (Self.markWidth - mark.width) / 2))) + mark]
  }

  private mutating func append(
    left: [Line], right: [Line], marks: [Line], isWide: Bool
  ) {
    let count = max(left.count, right.count, marks.count)
    func padded(_ lines: [Line]) -> [Line] {
      lines + Array(repeating: Line(), count: count - lines.count)
    }
    leftLines += padded(left)
    if isWide { rightLines += padded(right) }
    markLines += padded(marks)
  }
}

extension SpokenClaim {
  /// Longer claims are cut, so that a pair can be seen at once.
  private static let mostLines = 8

  /// The verdict, the speaker where named, the claim below them, and why its author relates it.
  func lines(speaker: CleanText?, reasons: [String], width: Int) -> [Line] {
    var label = Line([verdict.label])
    if let speaker { label = label + Line("  ") + Line(speaker, .speaker) }
    let text = TextWrap.wrap(CleanText(text), .claim, width: width)
    let why = reasons.flatMap {
      TextWrap.wrap(Line("why  ", .muted) + MarkdownLayout.line($0), width: width)
    }
    return [label] + text.cut(to: Self.mostLines, width: width) + why
  }
}
