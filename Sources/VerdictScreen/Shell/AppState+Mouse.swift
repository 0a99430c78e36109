import VerdictCore

extension AppState {
  private static let rowsPerNotch = 3

  mutating func take(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .scrollUp: scroll(by: -Self.rowsPerNotch, x: mouse.x, y: mouse.y)
    case .scrollDown: scroll(by: Self.rowsPerNotch, x: mouse.x, y: mouse.y)
    case .click: return click(x: mouse.x, y: mouse.y)
    }
    return []
  }

  private mutating func click(x: Int, y: Int) -> [Effect] {
    if let prompt {
      // What was looked for is kept; nothing else is done that was not asked for with Enter.
      let isSearch = [.query, .words, .filter].contains(prompt.purpose)
      let effects = type(isSearch && prompt.problem == nil ? .enter : .escape)
      return effects + click(x: x, y: y)
    }
    if y == size.height - 1, changeFeed.notice != nil, overlay == nil {
      if let target = changeFeed.target {
        follow(.open(target))
      } else {
        return perform(.showChanges)
      }
      changeFeed.dismiss()
      return []
    }
    if y == size.height - 2, failedWork.message != nil {
      dismissFailure()
      return []
    }
    if y == size.height - 1, let action = hintedAction(x: x) { return perform(action) }
    let environment = environment
    if let outcome = overlay?.layer.click(x: x, y: y, in: environment) {
      if outcome == .back { overlay = nil } else { follow(outcome) }
    } else if y == 0 {
      if let page = tabBar.value(at: x - 1) {
        return perform(.show(page: page.name))
      }
    } else {
      follow(history.current.layer.click(x: x, y: y, in: environment))
    }
    return []
  }

  private mutating func scroll(by rows: Int, x: Int, y: Int) {
    let environment = environment
    if overlay != nil {
      overlay?.layer.scroll(by: rows, x: x, y: y, in: environment)
    } else {
      history.current.layer.scroll(by: rows, x: x, y: y, in: environment)
    }
  }
}
