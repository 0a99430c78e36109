/// What may stand over a page and take the keys.
package enum Overlay: Hashable, Sendable {
  case help(HelpOverlay)
  case connections(ConnectionPicker)
  case filter(FilterPicker)

  package var context: KeyContext {
    switch self {
    case .help: .help
    case .connections: .connectionPicker
    case .filter: .filterPicker
    }
  }
}
