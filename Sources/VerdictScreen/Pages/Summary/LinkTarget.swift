import Algorithms
import VerdictCore

/// What a link in a text leads to.
package struct LinkTarget: Hashable, Sendable {
  enum Destination: Hashable, Sendable {
    case address(String)
    case speaker(Slug)
    case summary(Slug)
    case claim(ClaimIdentity)
  }

  /// The words of the link; empty where it has none.
  let label: CleanText
  let destination: Destination

  private static let cache = LayoutCache<[String], [LinkTarget]>(limit: 8)

  /// What the links in some inline markdown lead to, in order, each once.
  static func all(in texts: [String]) -> [LinkTarget] {
    cache.layout(for: texts) {
      texts.flatMap { targets(in: MarkdownInline.parse($0)) }.uniqued(on: \.destination)
    }
  }

  private static func targets(in pieces: [MarkdownInline]) -> [LinkTarget] {
    pieces.flatMap { piece -> [LinkTarget] in
      switch piece {
      case .text, .code, .softBreak, .lineBreak: return []
      case .emphasis(let pieces), .strong(let pieces), .strikethrough(let pieces):
        return targets(in: pieces)
      case .link(let address, let pieces), .image(let address, let pieces):
        if address.isEmpty { return [] }
        return [
          LinkTarget(
            pieces, Slug.ofFile(linkedAs: address).map { .summary($0) } ?? .address(address))
        ]
      case .wikiLink(let target, let pieces):
        return destination(of: target).map { [LinkTarget(pieces, $0)] } ?? []
      }
    }
  }

  /// A speaker, or after a `#` a claim.
  private static func destination(of target: String) -> Destination? {
    let parts = target.split(separator: "#", maxSplits: 1)
    guard let first = parts.first else { return nil }
    let slug = Slug(slugifying: String(first))
    guard parts.count == 2 else { return .speaker(slug) }
    return .claim(
      ClaimIdentity(summary: slug, claim: Slug(slugifying: String(parts[1]))))
  }

  /// What the links of a part of a summary lead to.
  static func all(
    of target: SummaryTarget, in summary: Summary, related: [ClaimIdentity: ClaimListing] = [:]
  ) -> [LinkTarget] {
    if let claim = summary.claimSlugs.firstIndex(where: { $0 == target.claim }) {
      return summary.claims[claim].targets(related: related)
    }
    switch target.passage {
    case .panel(let panel) where summary.panels.indices.contains(panel):
      return all(in: [summary.panels[panel].text])
    case .connections:
      return summary.connections.map {
        LinkTarget(label: CleanText($0.name ?? $0.target.deslugged), .speaker($0.target))
      }
    default: return []
    }
  }

  /// What the links of a part of a summary lead to, and where the talk can be heard or read: for a
  /// part without links what its authors give to read.
  static func allWithSource(
    of target: SummaryTarget, in summary: Summary, related: [ClaimIdentity: ClaimListing] = [:]
  ) -> [LinkTarget] {
    var targets = all(of: target, in: summary, related: related)
    if targets.isEmpty, target.claim == nil {
      targets = all(in: summary.panels.filter { $0.kind == .reading }.map(\.text))
    }
    if let source = summary.source, !source.contains(where: \.isWhitespace),
      !targets.contains(where: { $0.destination == .address(source) })
    {
      targets.append(LinkTarget(label: "source of the talk", .address(source)))
    }
    return targets
  }

  init(label: CleanText, _ destination: Destination) {
    self.label = label
    self.destination = destination
  }

  private init(_ pieces: [MarkdownInline], _ destination: Destination) {
    label = MarkdownLayout.line(pieces).text
    self.destination = destination
  }

  fileprivate init(_ relation: ClaimRelation, _ related: [ClaimIdentity: ClaimListing]) {
    label = relation.line(to: related[relation.target]).text
    destination = .claim(relation.target)
  }
}

extension Claim {
  /// What the claim's card leads to: its evidence, the claims it is related to, then what else it
  /// links to.
  func targets(related: [ClaimIdentity: ClaimListing]) -> [LinkTarget] {
    let evidence = LinkTarget.all(in: evidence)
    let others = LinkTarget.all(
      in: [text] + quotes.map(\.text) + [reasons, said ?? ""] + history
        + otherAttributes.map(\.value))
    return evidence + relations.map { LinkTarget($0, related) }
      + others.filter { other in !evidence.contains { $0.destination == other.destination } }
  }
}
