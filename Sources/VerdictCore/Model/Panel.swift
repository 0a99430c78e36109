/// One section of a summary beside its claims.
public struct Panel: Hashable, Sendable {
  /// Which section it is.
  public var kind: PanelKind
  /// The heading in inline markdown, where that says more than the words of its title.
  public var heading: String?
  /// Block markdown as written, without blank lines at either end.
  public var text: String

  /// Creates a panel of block markdown.
  public init(kind: PanelKind, heading: String? = nil, text: String) {
    self.kind = kind
    self.heading = heading
    self.text = text
  }
}

/// Which panel of a summary a section is.
public enum PanelKind: Hashable, Sendable {
  case real
  case hype
  case missed
  case oneThing
  case soWhat
  case actions
  case tools
  case workflow
  case reading
  /// A section that the format does not name, under the words of its heading.
  case other(String)

  /// The panels that the format names, in its order.
  public static let named: [PanelKind] = [
    .real, .hype, .missed, .oneThing, .soWhat, .actions, .tools, .workflow, .reading,
  ]

  /// The heading in canonical markdown.
  public var title: String {
    switch self {
    case .real: "What's Real"
    case .hype: "What's Hype"
    case .missed: "What They Missed"
    case .oneThing: "The One Thing"
    case .soWhat: "So What?"
    case .actions: "Action Items"
    case .tools: "Tools Mentioned"
    case .workflow: "Workflow Idea"
    case .reading: "Further Reading"
    case .other(let title): title
    }
  }
}
