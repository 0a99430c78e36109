/// A layer that stands over a page.
package protocol OverlayLayer: Layer {
  /// The overlay as one of all overlays.
  var overlay: Overlay { get }
}
