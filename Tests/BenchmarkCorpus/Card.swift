import Foundation

/// One summary on its way to markdown.
struct Card {
  let person: Person
  let planted: [String]
  let agrees: [String]
  let contradicts: [String]
  var prose: Prose

  private static let panels = ["What's Real", "What's Hype", "What They Missed"]
  private static let verdicts =
    Array(repeating: "Real", count: 9) + Array(repeating: "Partially True", count: 6)
    + Array(repeating: "Hype", count: 4) + ["Unproven"]

  mutating func text() -> String {
    let scale = length()
    var lines = head()
    lines += ["## Top Claims", ""]
    for _ in 0..<prose.random.number(3...8) { lines += claim(Int(150 * scale)) }
    lines += panels(scale)
    lines += ["## The One Thing", "", prose.sentence(), "", "## So What?", ""]
    lines += bullets("- ", 2...5)
    lines += ["", "## Action Items", ""]
    for number in 1...prose.random.number(2...5) {
      lines.append("\(number). \(prose.paragraph(110))")
    }
    lines += ["", "## Tools Mentioned", ""]
    for _ in 0..<prose.random.number(2...6) {
      lines.append("- **\(prose.brand())** — \(prose.sentence(8...14))")
    }
    lines += ["", "## Workflow Idea", "", prose.paragraph(Int(450 * scale)), ""]
    return (lines + tail()).joined(separator: "\n") + "\n"
  }

  /// The card's length against that of most: log-normal.
  private mutating func length() -> Double {
    let (radius, angle) = (
      Double.random(in: .leastNonzeroMagnitude...1, using: &prose.random),
      Double.random(in: 0...2 * .pi, using: &prose.random)
    )
    let normal = (-2 * log(radius)).squareRoot() * cos(angle)
    return min(4, max(0.35, exp(0.24 * normal - 0.03)))
  }

  private mutating func head() -> [String] {
    let about = prose.topics.map { $0.replacing("-", with: " ").capitalized }
    let title =
      "\(person.name) on \(about.joined(separator: " and "))"
      + (prose.random.oneIn(2) ? ", and Why \(prose.phrase(4...7))" : "")
    let date = [
      String(prose.random.number(2019...2025)), Self.twoDigits(prose.random.number(1...12)),
      Self.twoDigits(prose.random.number(1...28)),
    ]
    return [
      "---", "speaker: \(person.name)", "slug: \(person.slug)", "title: \"\(title)\"",
      "date: \(date.joined(separator: "-"))",
      "source: https://example.org/talks/\(prose.random.number(1...999_999))",
      "topics: [\(prose.topics.joined(separator: ", "))]", "---", "", "# \(title)", "",
      "> \(prose.sentence())", "",
    ]
  }

  private mutating func claim(_ size: Int) -> [String] {
    [
      "### \(prose.phrase(7...14))", "**Verdict:** \(prose.random.pick(Self.verdicts))",
      "> \(prose.paragraph(size)) [representative paraphrase]", "",
    ]
  }

  private mutating func panels(_ scale: Double) -> [String] {
    let home = prose.random.number(0...Self.panels.count - 1)
    var lines: [String] = []
    for (index, name) in Self.panels.enumerated() {
      lines += ["## \(name)", ""]
      for _ in 0..<prose.random.number(1...2) {
        lines += [prose.paragraph(Int(Double(prose.random.number(540...820)) * scale)), ""]
      }
      if index == home { lines += planted.flatMap { ["The \($0) was \(prose.word()).", ""] } }
    }
    return lines
  }

  private mutating func bullets(_ mark: String, _ count: ClosedRange<Int>) -> [String] {
    (0..<prose.random.number(count)).map { _ in mark + prose.sentence(12...26) }
  }

  private mutating func tail() -> [String] {
    var lines = ["## Context & Connections", "", "### Agrees With", ""]
    lines += agrees.map { "- [[\($0)]]" }
    lines += ["", "### Contradicts", ""] + contradicts.map { "- [[\($0)]]" }
    lines += ["", "## Further Reading", ""]
    for _ in 0..<prose.random.number(2...4) {
      let number = prose.random.number(1...999_999)
      lines.append(
        "- [\(prose.phrase(4...8))](https://example.org/\(number)) — \(prose.phrase(3...6))")
    }
    return lines
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
