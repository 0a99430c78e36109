import VerdictCore

/// Where something was found in a summary as it is laid out: in the cards, then in each panel.
struct SummaryMatches: Sendable {
  private struct Key: Equatable {
    let searchTerms: SearchTerms
    let layout: SummaryLayout
  }

  private static let cache = LayoutCache<Key, SummaryMatches>()

  private var parts: [(part: SummaryFind.Part, matches: [TextMatch])] = []

  init() {}

  static func of(_ searchTerms: SearchTerms, in layout: SummaryLayout) -> SummaryMatches {
    cache.layout(for: Key(searchTerms: searchTerms, layout: layout)) {
      var found = SummaryMatches()
      found.parts = SummaryText.of(layout).parts.map { ($0.part, $0.matches(of: searchTerms)) }
      return found
    }
  }

  var count: Int { parts.reduce(0) { $0 + $1.matches.count } }

  /// A match by its number among all, from 0; nil where there are fewer.
  subscript(index: Int) -> (part: SummaryFind.Part, match: TextMatch)? {
    var index = index
    for (part, matches) in parts {
      if index < matches.count { return (part, matches[index]) }
      index -= matches.count
    }
    return nil
  }

  func matches(in part: SummaryFind.Part) -> [TextMatch] {
    parts.filter { $0.part == part }.flatMap(\.matches)
  }

  /// How many matches end before a line.
  func count(before position: SummaryFind.Position) -> Int {
    let order = parts.firstIndex { $0.part == position.part } ?? 0
    let earlier = parts[..<order].reduce(0) { $0 + $1.matches.count }
    return parts[order...].filter { $0.part == position.part }.reduce(earlier) { count, part in
      count + part.matches.prefix { $0.lines.upperBound <= position.line }.count
    }
  }
}

/// The lines of a summary's parts, folded once for all that is looked for in them.
private struct SummaryText {
  struct Part {
    let part: SummaryFind.Part
    /// The parts of a summary that the lines are of, as a query knows them.
    let kinds: Set<SummaryPart>
    let lines: [Line]
    /// Where the first of the lines stands in its part of the page.
    let top: Int
    let folded: FoldedText

    init(
      _ part: SummaryFind.Part, _ kinds: Set<SummaryPart>, _ lines: [Line], top: Int = 0
    ) {
      self.part = part
      self.kinds = kinds
      self.lines = lines
      self.top = top
      folded = FoldedText(lines)
    }

    func matches(of searchTerms: SearchTerms) -> [TextMatch] {
      let matches =
        switch searchTerms {
        case .text(let text): folded.matches(of: text)
        case .words: searchTerms.matches(in: lines, of: kinds)
        }
      return top == 0 ? matches : matches.map { $0.moved(down: top) }
    }
  }

  private static let cache = LayoutCache<SummaryLayout, SummaryText>()

  let parts: [Part]

  static func of(_ layout: SummaryLayout) -> SummaryText {
    cache.layout(for: layout) { SummaryText(layout) }
  }

  private init(_ layout: SummaryLayout) {
    let panels = layout.isFlowing ? 0..<0 : layout.panels.indices
    parts =
      [Part(.heading, [.title, .other], layout.heading)]
      + layout.sections.map { section in
        Part(
          .cards, section.kinds, Array(layout.cards[section.lines]), top: section.lines.lowerBound)
      }
      + panels.map { panel in
        let columns = layout.columns(showing: panel).columns
        let lines = columns.first { $0.panel == panel }?.lines
        return Part(.panel(panel), [layout.panels[panel].part], lines ?? [])
      }
  }
}
