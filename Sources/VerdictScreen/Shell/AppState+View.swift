import VerdictCore

extension AppState {
  /// The least screen that shows anything but a plea for more.
  static let smallest = Size(width: 20, height: 5)

  /// The screen as it stands.
  package var frame: Frame {
    var frame = Frame(size: size)
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      frame.draw("too small: 20×5 is the least", .problem, in: Rect(size))
      return frame
    }
    drawHeader(in: &frame)
    history.current.layer.draw(in: &frame, environment)
    overlay?.layer.draw(in: &frame, environment)
    drawFailure(in: &frame)
    drawFooter(in: &frame)
    return frame
  }

  private func drawHeader(in frame: inout Frame) {
    let page = history.current.layer
    let rect = Rect(x: 0, y: 0, width: size.width, height: 1)
    let left =
      page.name.map(breadcrumb) ?? Line(" ") + tabBar.line
    let room = size.width - frame.draw(left, in: rect) - 2
    if let right = page.corner(totals).first(where: { $0.width < room }) {
      frame.drawRight(right + Line(" "), in: rect)
    }
  }

  /// The tabs of the first row, whose first column is blank: close together where nothing would
  /// fit beside them otherwise.
  var tabBar: TabBar<PageKind> {
    let page = history.current.layer
    let corner = page.corner(totals).map(\.width).min() ?? 0
    return PageTable.tabBar(
      current: page.kind.tab ?? page.kind.name, keys: keys, width: size.width - 1,
      beside: corner > 0 ? corner + 2 : 0)
  }

  /// As many hints as fit, each with the columns where it stands; the last, for help, always does.
  private func hints(width: Int) -> [(line: Line, action: Action, columns: Range<Int>)] {
    var idle = top.idleActions(in: environment)
    if overlay != nil || !history.current.layer.isRoot && !history.back.isEmpty {
      idle.insert(.close)
    }
    let all = keys.hints(in: context, without: idle)
    guard let last = all.last else { return [] }
    var shown: [(line: Line, action: Action)] = []
    var used = 1 + last.line.width
    for hint in all.dropLast() {
      used += hint.line.width + Self.hintGap
      guard used <= width else { break }
      shown.append(hint)
    }
    var x = 1
    return (shown + [last]).map { hint in
      defer { x += hint.line.width + Self.hintGap }
      return (hint.line, hint.action, x..<x + hint.line.width)
    }
  }

  private static let hintGap = 3

  /// What the hint at a column of the last row is for.
  func hintedAction(x: Int) -> Action? {
    guard prompt == nil, warning == nil, notice == nil else { return nil }
    let (left, _) = footer
    return hints(width: left.width).first { $0.columns.contains(x - left.x) }?.action
  }

  private func breadcrumb(_ name: CleanText) -> Line {
    let root = history.back.last { $0.layer.root != nil }
    let title = history.current.layer.root ?? root?.layer.root ?? SummaryListSource.kind.title
    return Line([Run(" "), Run(title, .muted), Run(" ▸ ", .muted), Run(name, .active)])
  }

  /// Draws what failed above the last row, and how to be rid of it.
  private func drawFailure(in frame: inout Frame) {
    guard let message = failedWork.message else { return }
    let hint = Line([Run("Esc", .key), Run(" dismisses ", .muted)])
    let room = hint.width + Self.smallest.width < size.width ? hint.width + 2 : 0
    draw(message, .problem, upTo: lastRow.y, right: room, in: &frame)
    if room > 0 {
      frame.drawRight(hint, in: Rect(x: 0, y: lastRow.y - 1, width: size.width, height: 1))
    }
  }

  /// Draws a message above a row, in as many rows as it takes, three at most, with some cells free
  /// at its right.
  private func draw(
    _ message: CleanText, _ role: Role, upTo end: Int, right: Int = 0, in frame: inout Frame
  ) {
    let width = size.width - 2 - right
    let lines = TextWrap.wrap(message, role, width: width).cut(to: 3, width: width)
    let rect = Rect(x: 0, y: end - lines.count, width: size.width, height: lines.count)
    frame.clear(rect)
    frame.draw(lines, in: rect.inset(left: 1))
  }

  private func drawFooter(in frame: inout Frame) {
    let rect = lastRow
    let note = overlay == nil ? history.current.layer.note(in: environment) : nil
    if let prompt {
      let shown = note.flatMap { $0.width + Self.smallest.width < size.width ? $0 : nil }
      prompt.draw(in: &frame, screen: Rect(size).inset(right: shown.map { $0.width + 2 } ?? 0))
      if let shown { frame.drawRight(shown + Line(" "), in: rect) }
      if let warning, prompt.problem == nil {
        draw(warning, .problem, upTo: rect.y, in: &frame)
      }
    } else if let warning {
      draw(warning, .problem, upTo: size.height, in: &frame)
    } else if let notice {
      draw(notice, .notice, upTo: size.height, in: &frame)
    } else {
      drawHints(after: note, in: &frame)
    }
  }

  private var lastRow: Rect { Rect(x: 0, y: size.height - 1, width: size.width, height: 1) }

  /// The keys that work now, and what else there is to tell.
  private func drawHints(after note: Line?, in frame: inout Frame) {
    if let note { frame.draw(Line(" ") + note, in: lastRow) }
    let (left, right) = footer
    for hint in hints(width: left.width) {
      frame.draw(hint.line, in: left.inset(left: hint.columns.lowerBound))
    }
    if right.width < lastRow.width { frame.drawRight(right, in: lastRow) }
  }

  /// Where in the last row the hints stand, and what stands at its right: what failed, what came in,
  /// how far a scan is.
  private var footer: (hints: Rect, right: Line) {
    let rect = lastRow
    var right = Line()
    if let failure {
      let hint = Line([Run("  " + keys.label(.scan), .key), Run(" tries again ", .muted)])
      let reason = failure.fitted(to: max(0, rect.width / 2 - hint.width))
      right = Line(reason, .problem) + hint
    } else if let changeFeed = changeFeed.notice {
      right = Line([
        Run(changeFeed, .notice), Run("  " + keys.label(.showChanges), .key),
        Run(" shows ", .muted),
      ])
      if right.width > rect.width { right = Line(changeFeed, .notice) }
    } else if let scan, scan.filesFound != 0 || totals.summaries == 0 {
      right = ScanLine.line(scan, width: rect.width / 2)
    }
    let note = overlay == nil ? history.current.layer.note(in: environment) : nil
    let start = note.map { min(rect.width, 1 + $0.width) + 2 } ?? 0
    return (rect.inset(left: start, right: right.width + 1), right)
  }
}
