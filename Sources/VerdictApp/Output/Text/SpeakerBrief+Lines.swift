import VerdictCore
import VerdictScreen

extension SpeakerBrief {
  /// The page, one part below the other; what there is nothing of is left out.
  package var lines: [Line] {
    [Line(CleanText(summary.title ?? summary.speaker.name), .heading)]
      + part(CleanText(PanelKind.oneThing.title), oneThing.map { line($0) })
      + claims.flatMap { kind, texts in part(kind.text, texts.map { bullet($0) }) }
      + opponentLines
      + part(CleanText(PanelKind.missed.title), [missed].compactMap(\.self).map { line($0) })
      + part(CleanText(PanelKind.actions.title), actions.map { bullet($0) })
  }

  private var opponentLines: [Line] {
    guard let opponent else { return [] }
    let claims = opponent.claims.flatMap {
      [
        bullet($0.source.text),
        Line("    ") + Line("against  ", .muted) + Line(CleanText($0.target.text)),
      ]
    }
    return part(
      "An opponent to hear: \(CleanText(opponent.speaker.name))",
      opponent.sentences.map { line($0) } + claims)
  }

  private func part(_ title: CleanText, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [Line(), Line(title, .heading)] + lines
  }

  private func line(_ text: String) -> Line { Line("  ") + Line(CleanText(text)) }

  private func bullet(_ text: String) -> Line { Line("  - ") + Line(CleanText(text)) }
}
