import VerdictCore

/// Makes queries of every kind, most of them out of what some summaries say.
package struct QueryGenerator {
  private var random: SeededGenerator
  private let summaries: [Summary]
  private let passages: [[String]]
  private let slugs: [Slug]

  /// Queries about summaries, of which there must be one.
  package init(seed: Int, about summaries: [Summary]) {
    random = SeededGenerator(seed: seed)
    self.summaries = summaries
    passages = summaries.flatMap(\.passages).map { Words.folded($0.text) }.filter { !$0.isEmpty }
    slugs = summaries.flatMap { summary in
      [summary.slug, summary.speaker.slug] + summary.speaker.aliases
        + summary.connections.map(\.target)
    }
  }

  /// A query in the form that the parser gives it.
  package mutating func query() -> Query { random.oneIn(20) ? .everything : query(depth: 3) }

  private mutating func query(depth: Int) -> Query {
    guard depth > 0 else { return .condition(condition()) }
    switch random.number(1...6) {
    case 1: return .not(query(depth: depth - 1))
    case 2: return .all(of: several(depth))
    case 3: return .any(of: several(depth))
    default: return .condition(condition())
    }
  }

  private mutating func several(_ depth: Int) -> [Query] {
    (1...random.number(2...3)).map { _ in query(depth: depth - 1) }
  }

  package mutating func condition() -> QueryCondition {
    switch random.number(1...14) {
    case 1...4: .words(words(), in: parts())
    case 5: .verdict(VerdictFilter(rawValue: random.number(1...63)))
    case 6...7: named()
    case 8...9: .connected(random.pick(ConnectionField.allCases), slugPattern())
    case 10: .quote(random.pick(QuoteKind.allCases))
    case 11: .has(random.pick(QueryFeature.allCases))
    case 12: .date(dates())
    case 13: .count(counted(), random.pick(Comparison.allCases), random.number(0...4))
    default:
      .share(
        random.pick(VerdictKind.allCases), random.pick(Comparison.allCases),
        percent: random.pick([0, 25, 33, 50, 60, 100]))
    }
  }

  /// Some words that follow each other somewhere, or nearly so.
  package mutating func words() -> WordPattern {
    guard !passages.isEmpty, !random.oneIn(10) else { return WordPattern(["nowhere"]) }
    let passage = random.pick(passages)
    let start = random.number(0...passage.count - 1)
    var words = Array(passage[start...].prefix(random.number(1...3)))
    if random.oneIn(10) { words.reverse() }
    if words.count == 1, random.oneIn(2) { return WordPattern(formsOf: words[0]) }
    guard random.oneIn(3), let last = words.popLast() else { return WordPattern(words) }
    return WordPattern(words + [beginning(of: last)], isPrefix: true)
  }

  private mutating func parts() -> Set<SummaryPart> {
    guard random.oneIn(2) else { return [] }
    return Set((1...random.number(1...3)).map { _ in random.pick(SummaryPart.allCases) })
  }

  private mutating func named() -> QueryCondition {
    let field = random.pick(QueryField.allCases)
    if field == .slug { return .named(.slug, NamePattern(slugPattern().text)) }
    let values = summaries.flatMap { $0.values(of: field) }.map(Words.joined).filter { !$0.isEmpty }
    guard !values.isEmpty, !random.oneIn(10) else { return .named(field, NamePattern("nobody")) }
    let value = random.pick(values)
    let words = value.split(separator: " ").map(String.init)
    let pattern =
      switch random.number(1...5) {
      case 1: value
      case 2: "*\(words[words.count - 1])"
      case 3: "*\(random.pick(words))*"
      case 4: "\(beginning(of: value))*"
      default: random.pick(words)
      }
    return .named(field, NamePattern(pattern))
  }

  private mutating func slugPattern() -> SlugPattern {
    let slug = random.pick(slugs).text
    return switch random.number(1...5) {
    case 1: SlugPattern("\(beginning(of: slug))*")
    case 2: SlugPattern("*\(slug.suffix(random.number(1...3)))")
    case 3: SlugPattern(random.pick(["*", "nobody", "*-*", "a*e"]))
    default: SlugPattern(slug)
    }
  }

  /// Up to its end, at least one scalar.
  private mutating func beginning(of word: String) -> String {
    String(word.unicodeScalars.prefix(random.number(1...max(1, word.unicodeScalars.count))))
  }

  private mutating func dates() -> DateSpan {
    let dates = summaries.compactMap(\.date) + [PartialDate("2023-06")].compactMap(\.self)
    let (one, other) = (random.pick(dates), random.pick(dates))
    return switch random.number(1...6) {
    case 1: DateSpan(first: one.firstDay, last: nil)
    case 2: DateSpan(first: one.lastDay + 1, last: nil)
    case 3: DateSpan(first: nil, last: one.lastDay)
    case 4: DateSpan(first: nil, last: one.firstDay - 1)
    case 5: DateSpan(first: one.firstDay, last: one.lastDay)
    default:
      DateSpan(first: min(one, other).firstDay, last: max(one.lastDay, other.lastDay))
    }
  }

  private mutating func counted() -> CountedFact {
    switch random.number(1...4) {
    case 1: .claims
    case 3: .speakersSaying(random.pick(ConnectionKind.allCases))
    case 2: .verdict(random.pick(VerdictKind.allCases))
    default: .connections(random.pick(ConnectionKind.allCases))
    }
  }
}
