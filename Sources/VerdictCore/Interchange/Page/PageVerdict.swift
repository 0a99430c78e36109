/// A verdict at the start of a line of a page: `🟢 Real“…”`, `Verdict: Real`, `Real`.
struct PageVerdict {
  let verdict: Verdict
  /// The verdict as the page has it.
  let words: String
  /// What follows it on the line.
  let rest: String
  /// Whether the mark says something else than the words.
  let isMismatched: Bool

  init?(_ line: String) {
    var text = line[...]
    let isLabelled = line.prefix(12).lowercased().contains("verdict")
    let label = isLabelled ? text.prefixMatch(of: /(?i)\**verdict\**\s*:\**\s*/) : nil
    if let label { text = text[label.range.upperBound...] }
    let mark = Self.takeMark(from: &text)
    let end = text.firstIndex { Self.ends.contains($0) } ?? text.endIndex
    var phrase = text[..<end].trimmedBlanks
    var rest = text[end...]
    var verdict = Verdict(phrase)
    let isSaid = mark != nil || label != nil
    if !verdict.isOfFormat, isSaid, let word = Self.word(atStartOf: phrase) {
      verdict = Verdict(word)
      rest = text.dropFirst(word.count)
      phrase = word
    }
    let follower = rest.drop { Self.separators.contains($0) || $0.isWhitespace }
    switch verdict {
    case .missing, .unknown:
      guard isSaid, mark != nil || !phrase.isEmpty else { return nil }
      if phrase.isEmpty || phrase.count > Self.longest, let mark {
        verdict = Verdict(mark.mark)
        phrase = mark.mark
        rest = text
      } else if let mark {
        verdict = .unknown("\(mark.mark) \(phrase)")
      }
    default:
      guard isSaid || follower.isEmpty || PageQuote.opens(follower) else { return nil }
      rest = follower
    }
    self.verdict = verdict
    words = line[..<rest.startIndex].trimmedBlanks
    self.rest = rest.trimmedBlanks
    isMismatched = mark != nil && verdict.isOfFormat && verdict.kind != mark
  }

  /// Where a verdict with its mark starts after other words of a line.
  static func start(in line: String) -> String.Index? {
    // Marks are beyond ASCII, and most lines are within it.
    line.indices.dropFirst().first { index in
      guard !line[index].isASCII else { return false }
      return
        VerdictKind.allCases.contains {
          !$0.mark.isEmpty && line[index...].unicodeScalars.starts(with: $0.mark.unicodeScalars)
        } && PageVerdict(String(line[index...]))?.verdict.isOfFormat == true
    }
  }

  /// Longer words are no verdict.
  private static let longest = 40
  private static let separators: Set<Character> = [":", "—", "–", "-", "|", "·", "."]
  private static let ends: Set<Character> = [
    "“", "\"", "„", "«", "‟", ":", "—", "–", "|", "·", "(",
  ]

  private static func takeMark(from text: inout Substring) -> VerdictKind? {
    let scalars = text.unicodeScalars
    let mark = VerdictKind.allCases.first {
      !$0.mark.isEmpty && scalars.starts(with: $0.mark.unicodeScalars)
    }
    guard let mark else { return nil }
    var rest = scalars.dropFirst(mark.mark.unicodeScalars.count)
    while let first = rest.first, first == "\u{FE0E}" || first == "\u{FE0F}" || first == " " {
      rest = rest.dropFirst()
    }
    text = Substring(rest)
    return mark
  }

  /// The longest verdict of the format with which words begin.
  private static func word(atStartOf words: String) -> String? {
    let words = words.lowercased()
    let known = VerdictKind.allCases.flatMap { kind in [kind.canonicalText] + kind.otherWords }
    let found = known.filter { !$0.isEmpty && words.hasPrefix($0.lowercased() + " ") }
    return found.max { $0.count < $1.count }
  }
}

extension Verdict {
  /// Whether it is one of the four of the format.
  var isOfFormat: Bool { !kind.mark.isEmpty }
}
