import VerdictCore

extension ListPage {
  package func draw(in frame: inout Frame, _ environment: Environment) {
    let geometry = geometry(in: environment.body)
    if isIdle {
      SearchGuide(environment).draw(in: &frame, rect: environment.body)
      return
    }
    let failure = asking(in: environment).failure(in: environment)
    drawStatus(
      in: &frame, rect: geometry.status, totals: environment.totals, hasFailed: failure != nil)
    if let header = geometry.header {
      let table = Source.table(width: header.width, sortedBy: order.key)
      frame.draw(table.heads(sortedBy: order.key), in: header)
    }
    drawRows(in: &frame, geometry: geometry)
    if window.count == 0, failure != nil {
      frame.draw(
        asking(in: environment).notice("", in: environment),
        in: geometry.list.inset(left: 1, top: 1, right: 1))
    } else if window.count == 0, !isPending, !environment.isScanning {
      drawEmpty(
        in: &frame, rect: geometry.list.inset(left: 1, top: 1, right: 1),
        environment)
    }
    if let divider = geometry.divider { frame.drawDivider(in: divider) }
    if let preview = geometry.preview { drawPreview(in: &frame, rect: preview, environment) }
  }

  private func drawStatus(
    in frame: inout Frame, rect: Rect, totals: LibraryTotals, hasFailed: Bool
  ) {
    var left = Line()
    if isPending, !hasFailed { left = left + Line("  searching…", .progress) }
    if isProvisional { left = left + Line("  in library order, ranking…", .progress) }
    if !typed.isEmpty {
      left = left + Line([Run("   /", .key), Run(CleanText(typed.text), .notice)])
    }
    if !filter.isEmpty { left = left + Line("   only ", .notice) + filter.label }
    let hidden = window.unfilteredCount - window.count
    if !filter.isEmpty || !typed.isEmpty { left = left + Line("   \(hidden) hidden", .notice) }
    if totals.unreadableFiles > 0 {
      left =
        left + Line("   \(totals.unreadableFiles, .file) not read: see verdict check", .problem)
    }
    // What is hidden matters more than the order.
    let order = Line("  \(order.words)", .muted)
    let count = Line(" \(count)")
    let fits = count.width + order.width + left.width <= rect.width
    frame.draw(count + (fits ? order : Line()) + left, in: rect)
  }

  /// How many rows there are, and of how many where something was asked for.
  private var count: CleanText {
    guard asked.value != nil else { return Source.nouns.many }
    let whole = typed.isEmpty ? window.count : window.unfilteredCount
    let count: CleanText = "\(whole, Source.nouns)"
    return typed.isEmpty ? count : "\(window.count) of " + count
  }

  private func drawRows(in frame: inout Frame, geometry: ListGeometry) {
    let marker = RowMarker(typed.query)
    let window = window
    geometry.list(of: window.count).drawBarred(
      cursor, as: isPreviewFocused ? .unfocused : .focused, in: &frame,
      margin: geometry.rightMargin, scrollMark: geometry.listScroll
    ) { index, rect, frame in
      guard let row = window[index] else { return false }
      Source.draw(row, sortedBy: order.key, marker: marker, in: &frame, rect: rect)
      return true
    }
  }

  private func drawEmpty(in frame: inout Frame, rect: Rect, _ environment: Environment) {
    let (libraryName, keys) = (environment.libraryName, environment.keys)
    let text: [Line] =
      if !typed.isEmpty {
        [
          Line([Run("No matches for "), Run(CleanText(typed.text), .notice)])
        ] + (asked.value?.nearMisses ?? []).map { Line($0.text, .notice) } + [
          Line("\(keys.label(.back)) clears the query, \(keys.label(.search)) changes it.", .muted)
        ]
      } else if filter.isEmpty {
        [
          Line("No summaries in \(libraryName)"), Line(),
          Line("A summary is a markdown file with claims under “## Top Claims”;", .muted),
          Line("`verdict new NAME` starts one;", .muted),
          Line("`verdict check` says why files are left out.", .muted),
        ]
      } else {
        [
          Line("No \(Source.nouns.many) with this verdict: ") + filter.label,
          Line(
            "\(keys.label(.cycleFilter)) goes on to the next verdict, "
              + "\(keys.label(.back)) shows everything.", .muted),
        ]
      }
    frame.draw(text.flatMap { TextWrap.wrap($0, width: rect.width) }, in: rect)
  }

  private func drawPreview(
    in frame: inout Frame, rect: Rect, _ environment: Environment
  ) {
    guard let row = selectedRow else { return }
    let detail = detail(of: row)
    let text = rect.inset(right: 1)
    if detail.failure(in: environment) != nil {
      frame.draw(detail.notice("", in: environment), in: text)
    }
    let lines = previewLines(width: rect.width)
    let shown = Array(lines.dropFirst(previewScroll.top).prefix(rect.height))
    frame.draw(shown, in: text)
    if let searchTerms { frame.mark(searchTerms.matches(in: shown), in: text) }
    frame.drawScrollMark(
      in: rect, top: previewScroll.top, visible: rect.height, total: lines.count,
      role: isPreviewFocused ? .progress : .border)
  }

  /// What is shown beside the row under the cursor, in a pane of a width; its last column is for
  /// the scroll mark, and the one before is blank.
  func previewLines(width: Int) -> [Line] {
    selectedRow.map { previewLines(of: $0, width: width) } ?? []
  }

  func previewLines(of row: Source.Row, width: Int) -> [Line] {
    guard let detail = detail(of: row).value else { return [] }
    return Source.previews.layout(for: PreviewKey(row: row, width: width, detail: detail)) {
      Source.preview(of: row, from: detail, width: width - 2)
    }
  }
}
