import VerdictCore

/// One row of text in roles.
package struct Line: Hashable, Sendable {
  package var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }

  package init(_ text: CleanText, _ role: Role = .text) { runs = [Run(text, role)] }

  /// In cells.
  package var width: Int { runs.reduce(0) { $0 + $1.text.width } }

  /// The words without their roles.
  package var text: CleanText { runs.reduce("") { $0 + $1.text } }

  /// The line with blanks after it up to a width.
  package func padded(to width: Int) -> Line {
    self + Line(.repeating(" ", width - self.width))
  }

  /// What is left without the first cells; blanks stand where a wide cluster was parted.
  package func dropping(_ cells: Int) -> Line {
    var rest = cells
    var kept: [Run] = []
    for run in runs {
      if rest < run.text.width {
        let (text, indent) = run.text.dropping(rest)
        kept.append(Run(.repeating(" ", indent) + text, run.role, link: run.link))
      }
      rest = max(0, rest - run.text.width)
    }
    return Line(kept)
  }

  /// The line with `…` at its end, cut so that both fit a width.
  func cut(to width: Int) -> Line {
    var room = max(0, width - 1)
    var kept: [Run] = []
    for run in runs where room > 0 {
      let text = run.text.width <= room ? run.text : run.text.taking(room)
      kept.append(Run(text, run.role, link: run.link))
      room -= run.text.width
    }
    return Line(kept) + Line(width > 0 ? "…" : "", kept.last?.role ?? .text)
  }

  package static func + (left: Line, right: Line) -> Line { Line(left.runs + right.runs) }

  /// The lines side by side, with `gap` between those that hold anything.
  package static func joined(_ lines: [Line], by gap: Run) -> Line {
    let full = lines.filter { $0.width > 0 }
    return Line(Array(full.map(\.runs).joined(separator: [gap])))
  }
}

/// Text in one role.
package struct Run: Hashable, Sendable {
  package var text: CleanText
  package var role: Role
  /// Where the text leads, outside the program; nil for nowhere.
  package var link: WebLink?

  package init(_ text: CleanText, _ role: Role = .text, link: WebLink? = nil) {
    self.text = text
    self.role = role
    self.link = link
  }
}

extension [Line] {
  /// At most `count` lines; the last of them ends in `…` where any were left out.
  package func cut(to count: Int, width: Int) -> [Line] {
    guard self.count > count else { return self }
    guard count > 0 else { return [] }
    return prefix(count - 1) + [self[count - 1].cut(to: width)]
  }
}
