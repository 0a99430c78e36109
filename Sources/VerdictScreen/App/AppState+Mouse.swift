import VerdictCore

extension AppState {
  private static let rowsPerNotch = 3

  mutating func take(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .scrollUp: scroll(by: -Self.rowsPerNotch, x: mouse.x, y: mouse.y)
    case .scrollDown: scroll(by: Self.rowsPerNotch, x: mouse.x, y: mouse.y)
    case .click:
      if overlay != nil {
        clickOverlay(x: mouse.x, y: mouse.y)
      } else if mouse.y == 0 {
        if let action = PageTabs(current: history.current).action(at: mouse.x) {
          return perform(action)
        }
      } else {
        follow(clickPage(x: mouse.x, y: mouse.y))
      }
    }
    return []
  }

  private mutating func clickPage(x: Int, y: Int) -> PageOutcome {
    let outcome: PageOutcome
    switch history.current {
    case .summaries(var page):
      outcome = page.click(x: x, y: y, geometry: geometry(of: page))
      history.current = .summaries(page)
    case .claims(var page):
      outcome = page.click(x: x, y: y, geometry: geometry(of: page))
      history.current = .claims(page)
    case .summary(var page):
      outcome = page.click(x: x, y: y)
      history.current = .summary(page)
    case .speaker(var page):
      outcome = page.click(x: x, y: y, body: body)
      history.current = .speaker(page)
    case .graph(var page):
      outcome = page.click(x: x, y: y, body: body)
      history.current = .graph(page)
    }
    return outcome
  }

  private mutating func clickOverlay(x: Int, y: Int) {
    switch overlay {
    case .connections(var picker):
      let speaker = picker.click(x: x, y: y, body: body)
      overlay = .connections(picker)
      go(to: speaker)
    case .filter(var picker):
      filter = picker.click(y: y, body: body, filter: filter)
      overlay = .filter(picker)
    case .help, nil:
      break
    }
  }

  private mutating func scroll(by rows: Int, x: Int, y: Int) {
    switch (overlay, history.current) {
    case (.help(var help), _):
      help.scroll(by: rows, body: body)
      overlay = .help(help)
    case (.connections(var picker), _):
      picker.scroll(by: rows, body: body)
      overlay = .connections(picker)
    case (.filter, _):
      break
    case (nil, .summaries(var page)):
      page.scroll(by: rows, x: x, y: y, geometry: geometry(of: page))
      history.current = .summaries(page)
    case (nil, .claims(var page)):
      page.scroll(by: rows, x: x, y: y, geometry: geometry(of: page))
      history.current = .claims(page)
    case (nil, .summary(var page)):
      page.scroll(by: rows, x: x, y: y)
      history.current = .summary(page)
    case (nil, .graph(var page)):
      page.scroll(by: rows, body: body)
      history.current = .graph(page)
    case (nil, .speaker):
      break
    }
  }
}
