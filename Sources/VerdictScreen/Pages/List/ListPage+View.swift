import VerdictCore

extension ListPage {
  package func draw(in frame: inout Frame, _ surroundings: Surroundings) {
    let geometry = geometry(in: surroundings.body)
    drawStatus(in: &frame, rect: geometry.status, totals: surroundings.totals)
    drawRows(in: &frame, rect: geometry.list)
    if window.count == 0, answered != nil, !surroundings.isScanning {
      drawEmpty(
        in: &frame, rect: geometry.list.inset(left: 1, top: 1, right: 1),
        surroundings.libraryName)
    }
    if let divider = geometry.divider {
      if divider.width == 1 {
        frame.draw(Array(repeating: Line("│", .border), count: divider.height), in: divider)
      } else {
        frame.fill("─", .border, in: divider)
      }
    }
    frame.drawScrollMark(
      in: geometry.listScroll, top: cursor.top, visible: geometry.list.height, total: window.count)
    guard let preview = geometry.preview else { return }
    drawPreview(in: &frame, rect: preview)
  }

  private func drawStatus(in frame: inout Frame, rect: Rect, totals: LibraryTotals) {
    let noun = window.count == 1 ? Source.nouns.one : Source.nouns.many
    var left = Line([
      Run(" \(window.count) \(noun)"), Run("  by \(CleanText(order.key.rawValue)) ", .muted),
      Run(order.isReversed ? "↓" : "↑", .muted),
    ])
    if !filter.isEmpty {
      let hidden = window.unfilteredCount - window.count
      left = left + Line("   only ", .notice) + filter.label + Line("   \(hidden) hidden", .notice)
    }
    if totals.unreadableFiles > 0 {
      let files: CleanText = totals.unreadableFiles == 1 ? "file" : "files"
      left =
        left + Line("   \(totals.unreadableFiles) \(files) not read: see verdict check", .problem)
    }
    frame.draw(left, in: rect)
  }

  private func drawRows(in frame: inout Frame, rect: Rect) {
    for row in 0..<rect.height {
      let place = cursor.top + row
      guard place < window.count, let listed = window[place] else { continue }
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width - 1, height: 1)
      let isSelected = place == cursor.place
      if isSelected { frame.draw("▌", .progress, in: line) }
      let marked = Source.draw(listed, in: &frame, rect: line.inset(left: 1))
      if isSelected { frame.select(marked, as: isPreviewFocused ? .unfocused : .focused) }
    }
  }

  private func drawEmpty(in frame: inout Frame, rect: Rect, _ libraryName: CleanText) {
    let words: [Line] =
      filter.isEmpty
      ? [
        Line("No summaries in \(libraryName)"), Line(),
        Line("A summary is a markdown file with claims under “## Top Claims”;", .muted),
        Line("`verdict check` says why files are left out.", .muted),
      ]
      : [
        Line("Nothing passes the filter: ") + filter.label,
        Line("f goes on to the next verdict, Esc shows everything.", .muted),
      ]
    frame.draw(words.flatMap { TextWrap.wrap($0, width: rect.width) }, in: rect)
  }

  private func drawPreview(in frame: inout Frame, rect: Rect) {
    guard let lines = preview?.lines else { return }
    frame.draw(lines.dropFirst(previewScroll.top), in: rect.inset(right: 1))
    frame.drawScrollMark(
      in: rect, top: previewScroll.top, visible: rect.height, total: lines.count,
      role: isPreviewFocused ? .progress : .border)
  }
}
