import VerdictCore

/// What stands in one lane beside one speaker.
struct LaneCell {
  enum Joint {
    /// The trunk starts here: the speaker says it.
    case source
    /// The trunk arrives here: it is said of the speaker.
    case target
  }

  var up = false
  var down = false
  var joint: Joint?
  /// Whether the trunk speaks of the speaker in focus here.
  var isLit = false
  /// Whether the joint is one end of what the speaker in focus says, or of what is said of them.
  var isEnd = false

  /// What to draw.
  ///
  /// - Parameters:
  ///   - kind: On the right what contradicts, on the left what agrees.
  ///   - isOnLine: Whether the speaker's own line reaches this lane.
  ///   - goesOn: Whether it goes on beyond.
  /// - Returns: One narrow character.
  func glyph(_ kind: ConnectionKind, isOnLine: Bool, goesOn: Bool) -> CleanText {
    switch joint {
    case .source: return "◆"
    case .target where up && down && goesOn: return "•"
    case .target where goesOn: return up ? "┴" : "┬"
    case .target: return corner(isRight: kind == .contradicts)
    case nil where up || down: return isOnLine ? "┼" : kind.post
    case nil: return isOnLine ? kind.dash : " "
    }
  }

  /// Where a line ends at a trunk.
  private func corner(isRight: Bool) -> CleanText {
    switch (up, down) {
    case (true, true): isRight ? "┤" : "├"
    case (true, false): isRight ? "╯" : "╰"
    default: isRight ? "╮" : "╭"
    }
  }
}

extension ConnectionKind {
  /// What a trunk is drawn with: solid or dashed.
  fileprivate var post: CleanText {
    switch self {
    case .agrees: "│"
    case .contradicts: "╎"
    }
  }
}
