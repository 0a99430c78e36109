import VerdictCore

extension Prompt {
  /// Draws the line in the last row of the screen, and what there is to say about it above.
  package func draw(in frame: inout Frame, screen: Rect) {
    let (rest, row) = screen.splitBottom(1)
    frame.clear(row)
    let text = editor.draw(after: purpose.mark, in: &frame, rect: row)
    let above = rest.splitBottom(1).bottom
    if let problem {
      drawProblem(problem, at: text + problem.column, in: &frame, above: row)
    } else if let completion {
      frame.clear(above)
      frame.draw(Self.line(of: completion, width: above.width), in: above)
    } else if purpose == .query, editor.isEmpty {
      frame.clear(above)
      frame.draw(Self.grammar, in: above)
    }
  }

  /// A caret that points down at the column, and the words beside it, or above it where they are
  /// too long for that.
  private func drawProblem(
    _ problem: PromptProblem, at column: Int, in frame: inout Frame, above row: Rect
  ) {
    let caretColumn = min(max(row.x, column), row.maxX - 1)
    let caretRow = Rect(x: row.x, y: row.y - 1, width: row.width, height: 1)
    let beside = caretRow.inset(left: caretColumn + 2 - row.x)
    frame.clear(caretRow)
    if problem.text.width <= beside.width {
      frame.draw(problem.text, .problem, in: beside)
    } else {
      let lines = TextWrap.wrap(problem.text, .problem, width: row.width - 2).cut(
        to: 3, width: row.width - 2)
      let rect = Rect(
        x: row.x, y: caretRow.y - lines.count, width: row.width, height: lines.count)
      frame.clear(rect)
      frame.draw(lines, in: rect.inset(left: 1))
    }
    frame.draw("▾", .problem, in: caretRow.inset(left: caretColumn - row.x))
  }

  /// What a query is made of, for whom has not typed any yet.
  private static let grammar =
    Line(" ") + .joined(QueryGuide.rows.compactMap(\.hint).map(hint), by: Run("  ", .muted))
    + Line("   ↑ earlier", .muted)

  /// A query whose syntax stands out from its words.
  private static func hint(_ query: String) -> Line {
    let words = query.split(separator: " ").map { word in
      let syntax = syntax(of: word)
      return Line([
        Run(CleanText(syntax), .key), Run(CleanText(word.dropFirst(syntax.count)), .muted),
      ])
    }
    return .joined(words, by: Run(" ", .muted))
  }

  /// What a word begins with: `OR`, `-` or the name of a field; empty for a plain word.
  private static func syntax(of word: Substring) -> Substring {
    if word == "OR" { return word }
    if word.first == "-" { return word.prefix(1) }
    return word.firstIndex(of: ":").map { word[...$0] } ?? ""
  }

  /// The candidates side by side, the one in use among them.
  private static func line(of completion: Completion, width: Int) -> Line {
    let names = completion.candidates.map { CleanText($0.last == " " ? $0.dropLast() : $0[...]) }
    var first = completion.index ?? 0
    var used = 0
    while first > 0, used + names[first].width + 2 < width / 2 {
      used += names[first].width + 2
      first -= 1
    }
    let shown = names[first...].prefix(width).enumerated().map { order, name in
      Line(name, first + order == completion.index ? .active : .muted)
    }
    return Line(" ") + .joined(shown, by: Run("  "))
  }
}
