import VerdictCore
import VerdictScreen

extension ListedPaths {
  /// From whom to whom, and for each path what it amounts to and who says what on it.
  package var lines: [Line] {
    guard let first = listed.first, let start = first.speakers.first, let end = first.speakers.last
    else { return [] }
    let (from, to) = (all.graph.speakers[start].run, all.graph.speakers[end].run)
    var lines = [Line([from, Run(" → "), to, Run(lengths, .muted)])]
    for path in listed {
      lines += [Line(), conclusion(of: path, from: from, to: to)]
      for (step, sign) in zip(path.steps, path.signs) { lines += self.lines(of: step, sign) }
    }
    let left = all.count - listed.count
    return left > 0 ? lines + [Line(), Line("and \(left) more paths; see --limit", .muted)] : lines
  }

  private var lengths: CleanText {
    "  \(all.length, .step), \(all.count, CountedWord("path", "shortest paths"))"
  }

  private func conclusion(of path: Path, from: Run, to: Run) -> Line {
    let words = path.words
    let relation = words.line(from: from, to: to)
    guard let conclusion = words.conclusion else { return relation }
    return relation + Line(", so ") + Line(conclusion, words.sign.role)
  }

  /// Who says what of whom, the sign first.
  private func lines(of step: (from: Int, to: Int), _ sign: EdgeSign) -> [Line] {
    let sentences =
      all.graph.sentences(from: step.from, to: step.to)
      + all.graph.sentences(from: step.to, to: step.from)
    let words = sentences.enumerated().map { index, sentence in
      Line("  ") + (index == 0 ? Line(sign.mark, sign.role) : Line(" ")) + Line(" ") + sentence
    }
    let related = all.graph.relatedClaims(between: step.from, and: step.to)
    return words + related.map { Line("      ") + $0.line }
  }
}
