import VerdictCore
import VerdictScreen

/// The shortest ways between two speakers that are shown.
struct ShortestWays {
  /// A way, by the places of its speakers.
  struct Way {
    let speakers: [Int]
    let signs: [TieSign]

    var words: PathWords { PathWords(signs) }
    var steps: [(from: Int, to: Int)] { zip(speakers, speakers.dropFirst()).map { ($0, $1) } }
  }

  let paths: ShortestPaths
  let ways: [Way]

  init(_ paths: ShortestPaths, limit: Int) {
    self.paths = paths
    ways = (0..<min(limit, paths.count)).map { place in
      let speakers = paths[place]
      return Way(speakers: speakers, signs: paths.graph.signs(ofPath: speakers))
    }
  }

  private var source: ConnectionGraph { paths.graph }

  /// The speakers on the ways, and what those next to each other say of each other.
  var graph: ConnectionGraph {
    let places = Set(ways.flatMap(\.speakers)).sorted()
    var draft = GraphDraft(speakers: places.map { source.speakers[$0] }, aliases: [])
    var seen: Set<[Int]> = []
    for step in ways.flatMap(\.steps) where seen.insert([step.from, step.to]).inserted {
      for (speaker, other) in [(step.from, step.to), (step.to, step.from)] {
        let slugs = (source.speakers[speaker].slug, source.speakers[other].slug)
        for (kind, reasons) in source.words(from: speaker, to: other) {
          for reason in reasons.isEmpty ? [nil] : reasons.map(Optional.some) {
            draft.add(kind, from: slugs.0, to: slugs.1, reason: reason)
          }
        }
      }
    }
    return draft.graph()
  }

  /// Way, step, source, kind, target and reasons.
  var records: [[CleanText]] {
    ways.enumerated().flatMap { place, way in
      way.steps.enumerated().flatMap { number, step in
        [(step.from, step.to), (step.to, step.from)].flatMap { speaker, other in
          source.words(from: speaker, to: other).map { kind, reasons in
            [
              "\(place + 1)", "\(number + 1)", CleanText(source.speakers[speaker].slug.text),
              kind.word, CleanText(source.speakers[other].slug.text),
              CleanText(reasons.map { MarkdownInline.plainText($0) }.joined(separator: "; ")),
            ]
          }
        }
      }
    }
  }

  var lines: [Line] {
    guard let first = ways.first, let start = first.speakers.first, let end = first.speakers.last
    else { return [] }
    let (from, to) = (source.speakers[start].run, source.speakers[end].run)
    var lines = [Line([from, Run(" → "), to, Run(lengths, .muted)])]
    for way in ways {
      lines += [Line(), conclusion(of: way, from: from, to: to)]
      for (step, sign) in zip(way.steps, way.signs) { lines += self.lines(of: step, sign) }
    }
    let left = paths.count - ways.count
    return left > 0 ? lines + [Line(), Line("and \(left) more ways; see --limit", .muted)] : lines
  }

  private var lengths: CleanText {
    let ways = CountedWord("way", "shortest ways").spelled(paths.count)
    return "  \(paths.length, .connection), \(ways)"
  }

  private func conclusion(of way: Way, from: Run, to: Run) -> Line {
    let words = way.words
    let relation = words.line(from: from, to: to)
    guard let conclusion = words.conclusion else { return relation }
    return relation + Line(", so ") + Line(conclusion, words.sign.role)
  }

  /// Who says what of whom, the sign first.
  private func lines(of step: (from: Int, to: Int), _ sign: TieSign) -> [Line] {
    let sentences =
      source.sentences(from: step.from, to: step.to)
      + source.sentences(from: step.to, to: step.from)
    return sentences.enumerated().map { place, sentence in
      Line("  ") + (place == 0 ? Line(sign.mark, sign.role) : Line(" ")) + Line(" ") + sentence
    }
  }
}
