import VerdictCore

/// What was looked for in a summary, and where it was found.
package struct SummaryFind: Hashable, Sendable {
  /// A part of the page that scrolls on its own.
  package enum Part: Hashable, Sendable {
    case cards
    case panel(Int)
  }

  /// A line of a part.
  package struct Place: Hashable, Sendable {
    package var part: Part
    package var line: Int

    package init(_ part: Part, line: Int) {
      self.part = part
      self.line = line
    }
  }

  /// The lines of a part, and which parts of a summary they are of.
  package struct Text: Hashable, Sendable {
    package var part: Part
    package var of: Set<SummaryPart>
    package var lines: [Line]

    package init(_ part: Part, of parts: Set<SummaryPart>, lines: [Line]) {
      self.part = part
      of = parts
      self.lines = lines
    }
  }

  private struct Section: Hashable, Sendable {
    let text: Text
    let folded: FoldedText
    var matches: [TextMatch] = []

    mutating func find(_ sought: Sought) {
      switch sought {
      case .text(let text): matches = folded.matches(of: text)
      case .words: matches = sought.matches(in: text.lines, of: text.of)
      }
    }
  }

  /// Nil until something has been typed.
  package private(set) var sought: Sought?
  /// Where one was before.
  private let start: Place
  private var sections: [Section] = []
  /// Which of all matches the cursor is on, from 0.
  package private(set) var current: Int?
  /// Whether the last step went round an end of the summary.
  package private(set) var hasWrapped = false

  package init(_ sought: Sought? = nil, from start: Place) {
    self.sought = sought
    self.start = start
  }

  package var count: Int { sections.reduce(0) { $0 + $1.matches.count } }

  /// The match that the cursor is on, and the part it is in.
  package var match: (part: Part, match: TextMatch)? {
    guard var place = current else { return nil }
    for section in sections {
      if place < section.matches.count { return (section.text.part, section.matches[place]) }
      place -= section.matches.count
    }
    return nil
  }

  package func matches(in part: Part) -> [TextMatch] {
    sections.first { $0.text.part == part }?.matches ?? []
  }

  /// Takes in the text as it is laid out now; the cursor stays on the match of its number.
  package mutating func layOut(_ texts: [Text]) {
    sections = texts.map { Section(text: $0, folded: FoldedText($0.lines)) }
    if let sought { for place in sections.indices { sections[place].find(sought) } }
    if let place = current { current = count == 0 ? nil : min(place, count - 1) }
  }

  /// Looks for something else, from where one was before.
  package mutating func find(_ sought: Sought) {
    self.sought = sought
    for place in sections.indices { sections[place].find(sought) }
    goToFirst()
  }

  /// Puts the cursor on the first match from where one was before.
  package mutating func goToFirst() {
    hasWrapped = false
    current = nil
    guard count > 0 else { return }
    let order = sections.firstIndex { $0.text.part == start.part } ?? 0
    var before = sections[..<order].reduce(0) { $0 + $1.matches.count }
    if sections.indices.contains(order) {
      before += sections[order].matches.prefix { $0.lines.upperBound <= start.line }.count
    }
    hasWrapped = before >= count
    current = hasWrapped ? 0 : before
  }

  /// Takes the cursor off every match.
  package mutating func leave() { current = nil }

  /// Goes on to the next match, or back to the one before, round the ends of the summary.
  package mutating func step(_ isForward: Bool) {
    guard count > 0 else { return }
    let next = current.map { isForward ? $0 + 1 : $0 - 1 } ?? 0
    hasWrapped = next < 0 || next >= count
    current = (next + count) % count
  }
}
