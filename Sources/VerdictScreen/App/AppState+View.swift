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
    drawPage(in: &frame)
    drawOverlay(in: &frame)
    drawFooter(in: &frame)
    return frame
  }

  private func drawPage(in frame: inout Frame) {
    switch history.current {
    case .summaries(let page): draw(page, in: &frame)
    case .claims(let page): draw(page, in: &frame)
    case .summary(let page): page.draw(in: &frame, body: body)
    case .speaker(let page): page.draw(in: &frame, body: body)
    case .graph(let page): page.draw(in: &frame, body: body)
    }
  }

  private func draw<Source>(_ page: ListPage<Source>, in frame: inout Frame) {
    page.draw(
      in: &frame, geometry: geometry(of: page), isScanning: scan != nil, totals: totals,
      libraryName: libraryName)
  }

  private func drawOverlay(in frame: inout Frame) {
    switch overlay {
    case .help(let help): help.draw(in: &frame, body: body)
    case .connections(let picker): picker.draw(in: &frame, body: body)
    case .filter(let picker):
      picker.draw(in: &frame, body: body, filter: filter, tally: tallyOfPage)
    case nil: break
    }
  }

  private func drawHeader(in frame: inout Frame) {
    let rect = Rect(x: 0, y: 0, width: size.width, height: 1)
    let left: Line
    var tally = totals.tally
    var date = Line()
    switch history.current {
    case .summaries, .claims, .graph:
      left = PageTabs(current: history.current).line
    case .speaker(let page):
      left = breadcrumb(CleanText(page.neighbourhood?.centre.name ?? page.slug.deslugged))
    case .summary(let page):
      left = breadcrumb(CleanText(page.summary?.speaker.name ?? page.slug.deslugged))
      tally = page.summary?.tally ?? VerdictTally()
      date = Line(CleanText(page.summary?.date?.description ?? ""), .muted)
    }
    let room = size.width - frame.draw(left, in: rect) - 2
    let rights = [tally.counts, tally.shortCounts].map { Line.joined([$0, date], by: Run("   ")) }
    if let right = rights.first(where: { $0.width < room }) {
      frame.drawRight(right + Line(" "), in: rect)
    }
  }

  /// As many hints as fit; the last, for help, always does.
  private func hints(width: Int) -> Line {
    let all = KeyTable.hints(in: context)
    let last = all.last ?? Line()
    var shown: [Line] = []
    var used = 1 + last.width
    for hint in all.dropLast() {
      used += hint.width + 3
      guard used <= width else { break }
      shown.append(hint)
    }
    return Line(" ") + .joined(shown + [last], by: Run("   "))
  }

  private func breadcrumb(_ name: CleanText) -> Line {
    let root = history.back.last { $0.isRoot }
    let title: CleanText =
      if case .claims = root { ClaimListSource.title } else { SummaryListSource.title }
    return Line([Run(" "), Run(title, .muted), Run(" ▸ ", .muted), Run(name, .active)])
  }

  private func drawFooter(in frame: inout Frame) {
    let rect = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    if let warning {
      frame.draw(Line(" ") + Line(warning, .problem), in: rect)
      return
    }
    let isNews = scan?.filesFound != 0 || totals.summaries == 0
    let progress = isNews ? scan.map(ProgressBar.line) ?? Line() : Line()
    frame.draw(hints(width: size.width - progress.width), in: rect)
    if progress.width < size.width { frame.drawRight(progress, in: rect) }
  }

  /// The verdicts of what the page lists, whatever its filter.
  private var tallyOfPage: VerdictTally {
    if case .summary(let page) = history.current { return page.summary?.tally ?? VerdictTally() }
    return totals.tally
  }
}
