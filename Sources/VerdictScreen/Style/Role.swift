import VerdictCore

/// What a cell says, from which a theme makes colours; never a colour itself.
package enum Role: Hashable, Sendable {
  case text
  /// Less important than text: hints, standfirsts, dates.
  case muted
  /// The title of a page.
  case title
  /// The heading of a part of a page.
  case heading
  /// The words of a claim.
  case claim
  case strong
  case emphasis
  case code
  case link
  /// A name one can go to.
  case speaker
  /// A speaker nobody has summarised yet.
  case absentSpeaker
  case quote
  case border
  /// The tab, panel or column in use.
  case active
  /// A key in a hint or in the help.
  case key
  case verdict(VerdictKind)
  case agrees
  case contradicts
  case conflict
  case problem
  case notice
  case progress
  /// Words that were looked for.
  case match

  package static let allCases: [Role] =
    [
      .text, .muted, .title, .heading, .claim, .strong, .emphasis, .code, .link, .speaker,
      .absentSpeaker, .quote, .border, .active, .key, .agrees, .contradicts, .conflict, .problem,
      .notice, .progress, .match,
    ] + VerdictKind.allCases.map(Role.verdict)
}
