import VerdictCore

/// A box-drawing character by the sides it reaches to.
struct Junction {
  /// Nil for a straight line across.
  let text: CleanText?

  init(up: Bool, down: Bool, left: Bool, right: Bool) {
    text =
      switch (up, down, left, right) {
      case (false, false, _, _): nil
      case (true, false, false, false), (false, true, false, false), (true, true, false, false): "│"
      case (true, true, true, false): "┤"
      case (true, true, false, true): "├"
      case (true, true, true, true): "┼"
      case (true, false, true, true): "┴"
      case (true, false, true, false): "┘"
      case (true, false, false, true): "└"
      case (false, true, true, true): "┬"
      case (false, true, true, false): "┐"
      case (false, true, false, true): "┌"
      }
  }
}
