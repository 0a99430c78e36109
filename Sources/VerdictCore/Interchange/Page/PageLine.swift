/// A line of a page that says something.
struct PageLine: Hashable {
  /// In the page, from 1.
  let number: Int
  /// Clean, without blanks at its ends.
  let text: String

  /// The lines of a page, whatever ends them, without those that are blank.
  static func all(of text: String) -> [PageLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { index, line in
        let text = clean(line)
        return text.isEmpty ? nil : PageLine(number: index + 1, text: text)
      }
  }

  /// The line with other words.
  func saying(_ text: String) -> PageLine { PageLine(number: number, text: text) }

  /// A line without what copying leaves in it: blanks of other widths, and marks that show nothing.
  private static func clean(_ line: Substring) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": continue
      case _ where scalar.properties.isWhitespace: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return CleanText(String(plain)).string.trimming { $0 == " " }
  }
}

/// What stands before the words of a line in a list.
struct ListMark {
  /// Whether there is a bullet or a number.
  let isFound: Bool
  let number: Int?
  /// The line without it.
  let rest: String

  init(_ line: String) {
    if line.first?.isLetter ?? true {
      (isFound, number, rest) = (false, nil, line)
      return
    }
    let bullet = line.prefixMatch(of: /([-–—*+]\s+|[•▪‣◦·]\s*)/)
    let text = String(line[(bullet?.range.upperBound ?? line.startIndex)...])
    let digits = text.prefixMatch(of: /\(?(\d{1,3})[.)]\s+/)
    number = digits.flatMap { Int($0.output.1) }
    isFound = bullet != nil || number != nil
    rest = digits.map { String(text[$0.range.upperBound...]) } ?? text
  }

  private init(number: Int, rest: String) {
    isFound = true
    self.number = number
    self.rest = rest
  }

  /// The marks of lines that follow each other.
  ///
  /// A browser copies a numbered list as bullets with the numbers stuck to the words: `- 1Read`. They
  /// are numbers where every line of several has the one that is its turn.
  static func all(of lines: [String]) -> [ListMark] {
    let marks = lines.map(ListMark.init)
    let hasBullets = marks.contains(where: \.isFound)
    let indices = marks.indices.filter { !hasBullets || marks[$0].isFound }
    let stuck = indices.enumerated().map { turn, index in
      marks[index].number == nil ? marks[index].withoutNumber(turn + 1) : nil
    }
    guard indices.count > 1, stuck.allSatisfy({ $0 != nil }) else { return marks }
    var numbered = marks
    for (index, mark) in zip(indices, stuck) { numbered[index] = mark ?? marks[index] }
    return numbered
  }

  private func withoutNumber(_ number: Int) -> ListMark? {
    let digits = String(number)
    guard rest.hasPrefix(digits) else { return nil }
    let words = rest.dropFirst(digits.count)
    guard let first = words.first, !".,%:)".contains(first) else { return nil }
    return ListMark(number: number, rest: String(words).trimmedBlanks)
  }
}
