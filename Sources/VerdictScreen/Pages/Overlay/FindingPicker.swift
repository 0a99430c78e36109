import VerdictCore

/// What is worth a look about speakers taken together, to go there.
package struct FindingPicker: OverlayLayer {
  /// The speaker whose findings come first.
  private let focus: Slug?
  /// Nil until the library has said what there is.
  private var findings: [Finding]?
  private var version = -1
  package private(set) var cursor = ListCursor()

  package init(about focus: Slug?) { self.focus = focus }

  package var overlay: Overlay { .findings(self) }
  package var context: KeyContext { .findingPicker }
  package var isReady: Bool { findings != nil }

  package func questions(in surroundings: Surroundings) -> [Question] {
    version == surroundings.version ? [] : [.findings(version: surroundings.version)]
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in surroundings: Surroundings
  ) -> Outcome {
    guard case .findings(let found) = answer, questions(in: surroundings).contains(question) else {
      return .stay
    }
    let isMine = found.map { finding in focus.map(finding.speakers.contains) ?? false }
    findings =
      zip(found, isMine).filter(\.1).map(\.0) + zip(found, isMine).filter { !$0.1 }.map(\.0)
    version = surroundings.version
    cursor.move(to: cursor.place, count: found.count, height: list(in: surroundings.body).height)
    return .stay
  }

  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .back { return .back }
    let height = list(in: surroundings.body).height
    if cursor.move(action, count: findings?.count ?? 0, height: height) { return .stay }
    return action == .open ? opening(cursor.place) : .stay
  }

  package mutating func click(x: Int, y: Int, in surroundings: Surroundings) -> Outcome {
    let list = list(in: surroundings.body)
    let place = cursor.top + y - list.y
    guard list.contains(x: x, y: y), place < findings?.count ?? 0 else { return .stay }
    if place == cursor.place { return opening(place) }
    cursor.move(to: place, count: findings?.count ?? 0, height: list.height)
    return .stay
  }

  package mutating func scroll(by rows: Int, x: Int, y: Int, in surroundings: Surroundings) {
    let height = list(in: surroundings.body).height
    cursor.scroll(by: rows, count: findings?.count ?? 0, height: height)
  }

  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let rect = rect(in: surroundings.body)
    let inside = Box.draw("Worth a look", in: &frame, rect: rect)
    guard let findings else {
      frame.draw("looking…", .progress, in: inside)
      return
    }
    if findings.isEmpty { frame.draw("nothing", .muted, in: inside) }
    let list = list(in: surroundings.body)
    for (row, finding) in findings.dropFirst(cursor.top).prefix(list.height).enumerated() {
      let rect = Rect(x: list.x, y: list.y + row, width: list.width, height: 1)
      frame.draw(
        Line([Run(finding.kind.label, .notice), Run(CleanText(finding.message))]), in: rect)
      if cursor.top + row == cursor.place { frame.select(rect) }
    }
    frame.drawScrollMark(
      in: Rect(x: rect.maxX - 1, y: list.y, width: 1, height: list.height), top: cursor.top,
      visible: list.height, total: findings.count)
    guard findings.indices.contains(cursor.place), inside.maxY > list.maxY else { return }
    let below = inside.splitTop(list.height).rest
    frame.fill("─", .border, in: below)
    let words = TextWrap.wrap(CleanText(findings[cursor.place].message), width: below.width)
    frame.draw(
      words.cut(to: below.height - 1, width: below.width), in: below.splitTop(1).rest)
  }

  private func opening(_ place: Int) -> Outcome {
    guard let findings, findings.indices.contains(place) else { return .stay }
    return .open(findings[place].page)
  }

  private func rect(in body: Rect) -> Rect {
    Box.rect(width: min(110, body.width - 8), height: min(24, body.height - 4), in: body)
  }

  /// The rows of findings; below them stands the one under the cursor in full.
  private func list(in body: Rect) -> Rect {
    rect(in: body).inset(left: 2, top: 1, right: 2, bottom: 1).splitBottom(5).rest
  }
}

extension Finding {
  /// Where one sees what it is about.
  fileprivate var page: Page {
    switch kind {
    case .bothReal, .conflicting, .otherVerdict: .compare(ComparePage(Array(speakers.prefix(2))))
    case .oneSided, .nearMiss: .graph(GraphPage(centre: speakers[0]))
    }
  }
}

extension Finding.Kind {
  /// In 15 cells.
  fileprivate var label: CleanText {
    switch self {
    case .bothReal: "both real      "
    case .conflicting: "conflicting    "
    case .otherVerdict: "other verdict  "
    case .oneSided: "one-sided      "
    case .nearMiss: "near miss      "
    }
  }
}
