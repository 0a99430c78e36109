/// What may stand over a page and take the keys.
package enum Overlay: Hashable, Sendable {
  case help(HelpOverlay)
  case connections(ConnectionPicker)
  case filter(FilterPicker)
  case views(ViewPicker)
  case changes(ChangePicker)
  case speakers(SpeakerPicker)
  case findings(FindingPicker)

  /// The overlay itself, whichever it is.
  package var layer: any OverlayLayer {
    get {
      switch self {
      case .help(let help): help
      case .connections(let picker): picker
      case .filter(let picker): picker
      case .views(let picker): picker
      case .changes(let picker): picker
      case .speakers(let picker): picker
      case .findings(let picker): picker
      }
    }
    set { self = newValue.overlay }
  }
}
