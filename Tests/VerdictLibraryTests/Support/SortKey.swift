import VerdictCore

/// A list of values compared one after the other; text by its bytes.
struct SortKey: Comparable {
  enum Part: Equatable {
    case text(String)
    case number(Double)
  }

  var parts: [Part]

  init(_ parts: Part...) { self.parts = parts }

  init(_ parts: [Part]) { self.parts = parts }

  static func + (left: SortKey, right: SortKey) -> SortKey { SortKey(left.parts + right.parts) }

  static func < (left: SortKey, right: SortKey) -> Bool {
    for pair in zip(left.parts, right.parts) where pair.0 != pair.1 {
      switch pair {
      case (.number(let one), .number(let other)): return one < other
      case (.text(let one), .text(let other)):
        return one.utf8.lexicographicallyPrecedes(other.utf8)
      default: return false
      }
    }
    return left.parts.count < right.parts.count
  }

  /// The position of a summary in an order, from the words of the specification.
  init(_ summary: Summary, by key: SummarySortKey) {
    let slug = Part.text(summary.slug.text)
    let newestFirst = Part.number(
      summary.date.map { -Double($0.year * 10_000 + ($0.month ?? 0) * 100 + ($0.day ?? 0)) }
        ?? .infinity)
    switch key {
    case .speaker: self.init(.text(Folding.fold(summary.speaker.name)), newestFirst, slug)
    case .title:
      let title = SummaryListing(summary).title
      self.init(.number(title.isEmpty ? 1 : 0), .text(Folding.fold(title)), slug)
    case .date: self.init(newestFirst, slug)
    case .hype:
      let share = Double(summary.tally[.hype]) / Double(max(1, summary.tally.total))
      self.init(.number(-share), slug)
    case .field(let field):
      let text = field.texts(of: summary).joined(separator: ", ")
      self.init(.number(text.isEmpty ? 1 : 0), .text(Folding.fold(text)), slug)
    }
  }
}

extension Summary {
  /// Whether it has what an order sorts by.
  func has(_ key: SummarySortKey) -> Bool {
    switch key {
    case .speaker, .hype: true
    case .title: !SummaryListing(self).title.isEmpty
    case .date: date != nil
    case .field(let field): !field.texts(of: self).joined().isEmpty
    }
  }
}
