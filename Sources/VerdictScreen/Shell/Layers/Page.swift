import VerdictCore

/// What fills the screen, whichever page it is.
package struct Page: Hashable, Sendable {
  package var layer: any PageLayer

  package init(_ layer: any PageLayer) { self.layer = layer }

  package var context: KeyContext { layer.context }

  /// The page where its rows can be filtered by verdict.
  var filterable: (any Filterable)? {
    get { layer as? any Filterable }
    set { if let newValue { layer = newValue } }
  }

  /// The page where its rows can be sorted.
  var sortable: (any Sortable)? {
    get { layer as? any Sortable }
    set { if let newValue { layer = newValue } }
  }

  /// The page where its rows can be asked for by a query.
  var queryable: (any Queryable)? {
    get { layer as? any Queryable }
    set { if let newValue { layer = newValue } }
  }

  /// The speaker whom the page is about, or its row under the cursor.
  package var speaker: Slug? { (layer as? any AboutSpeaker)?.speaker }

  /// Beside whom one more speaker can be put.
  package var comparedSpeakers: [Slug] { (layer as? any AboutSpeaker)?.comparedSpeakers ?? [] }

  package static func == (left: Page, right: Page) -> Bool { left.layer.isEqual(to: right.layer) }
  package func hash(into hasher: inout Hasher) { layer.hash(into: &hasher) }
}

/// What may stand over a page and take the keys, whichever overlay it is.
package struct Overlay: Hashable, Sendable {
  package var layer: any OverlayLayer

  package init(_ layer: any OverlayLayer) { self.layer = layer }

  package static func == (left: Overlay, right: Overlay) -> Bool {
    left.layer.isEqual(to: right.layer)
  }

  package func hash(into hasher: inout Hasher) { layer.hash(into: &hasher) }
}

extension Layer {
  fileprivate func isEqual(to other: any Layer) -> Bool { other as? Self == self }
}
