enum NearMissSection: SummaryRule {
  static let id = "near-miss-section"
  static let severity = Diagnostic.Severity.warning
  static let summary = "a section whose name is nearly one that the format knows"
  static let example: RuleExample? = """
    ---
    speaker: Ada Example
    title: Open weights
    ---

    ## Whats Real
    Audits are done.
    """
  static let fix: RuleFix? = RuleFix(
    "gives the section that name, where no more than a letter, a mark or a plural differs"
  ) { diagnostic, file in
    let (title, meant) = (diagnostic.arguments[0], diagnostic.arguments[1])
    let letters = letters(of: title)
    let isTypo = accepted.contains {
      $0.name.title == meant && Suggestion.distance(letters, $0.letters) <= 1
    }
    return isTypo ? file.heading(title, at: diagnostic.location).map { Edit($0, meant) } : nil
  }

  /// Any name is right for a panel, so only those are reported that can hardly mean another thing,
  /// and only where the section that they nearly name is missing; of several the first.
  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    var present = Set(draft.sections.map(\.name))
    return draft.sections.compactMap { section in
      guard case .panel(.other(let title)) = section.name, let meant = name(near: title),
        present.insert(meant).inserted
      else { return nil }
      return diagnostic([title, meant.title], at: draft.source.location(at: section.offset))
    }
  }

  /// The arguments: the name as written, and the name of the format.
  static func message(_ arguments: Diagnostic.Arguments) -> String {
    "name the section \(arguments[1].quoted), if that is meant; \(arguments[0].quoted) is shown as "
      + "a panel of its own"
  }

  /// What a title names but for blanks, punctuation and a plural, and for one letter in nine or
  /// more and two in twelve or more.
  private static func name(near title: String) -> SectionName? {
    let letters = letters(of: title)
    func isNear(_ other: [Character]) -> Bool {
      let length = min(letters.count, other.count)
      let allowed = length < 9 ? 0 : length < 12 ? 1 : 2
      return abs(letters.count - other.count) <= allowed
        && Suggestion.distance(letters, other) <= allowed
    }
    return accepted.first { $0.letters == letters }?.name
      ?? accepted.first { isNear($0.letters) }?.name
  }

  private static let accepted = SectionName.accepted.map {
    (letters: letters(of: $0.title), name: $0.name)
  }

  /// The letters and digits, lower-case, without a plural's `s`; none of a long title.
  private static func letters(of title: String) -> [Character] {
    guard title.utf8.count <= 60 else { return [] }
    let letters = title.lowercased().filter { $0.isLetter || $0.isNumber }
    return Array(letters.last == "s" ? letters.dropLast() : letters[...])
  }
}
