import VerdictCore
import VerdictScreen

extension SpeakerNode {
  var line: Line { Line([run]) }

  /// The name and what the claims came to.
  var heading: Line { .joined([line, counts], by: Run("  ")) }
}

extension ConnectionGraph {
  /// An edge of a speaker: sign, arrow and the other, and below it who says why.
  func lines(of edgePair: EdgePair, from speaker: Int) -> [Line] {
    let head =
      Line("  ") + Line(edgePair.sign.mark, edgePair.sign.role)
      + Line(" \(edgePair.arrow.padded(to: 2)) ")
    let outgoing = words(from: speaker, to: edgePair.other).map {
      (arrow: CleanText("→ "), words: $0)
    }
    let incoming = words(from: edgePair.other, to: speaker).map {
      (arrow: CleanText("← "), words: $0)
    }
    let isConflicting = edgePair.isConflicting
    return [head + speakers[edgePair.other].heading]
      + (outgoing + incoming).compactMap { arrow, words in
        let reasons = Line.joined(words.reasons.map { MarkdownLayout.line($0) }, by: Run("; "))
        let kind = isConflicting ? Line(words.kind.word, words.kind.role) : Line()
        let text = Line.joined([kind, reasons], by: Run(": "))
        return text.width == 0 ? nil : Line("       ") + Line(arrow, words.kind.role) + text
      }
  }

  /// What one speaker says of another, in sentences with the reasons.
  func sentences(from speaker: Int, to other: Int) -> [Line] {
    words(from: speaker, to: other).map { kind, reasons in
      kind.sentence(speakers[speaker].run, speakers[other].run, reasons: reasons)
    }
  }
}
