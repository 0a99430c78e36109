import CNcurses

/// The colour pairs of ncurses, made when a style first needs them.
struct ColourPairs {
  private struct Pair: Hashable {
    var foreground: Int?
    var background: Int?
  }

  private var numbers: [Pair: Int16] = [Pair(): 0]
  private let limit: Int
  private let hasOwnColours: Bool

  /// Starts colours, unless there are to be none.
  init(_ depth: ColourDepth) {
    guard depth != .none, start_color() == OK else {
      limit = 0
      hasOwnColours = false
      return
    }
    hasOwnColours = use_default_colors() == OK
    limit = min(Int(curses_colour_pairs()), Int(Int16.max))
  }

  /// The number of the pair for a style; 0, the terminal's own colours, where no more can be made.
  mutating func number(for style: TerminalStyle) -> Int16 {
    let pair = Pair(foreground: style.foreground, background: style.background)
    if let known = numbers[pair] { return known }
    let number = Int16(clamping: numbers.count)
    let made =
      numbers.count < limit
      && init_pair(
        number, colour(pair.foreground, else: COLOR_WHITE),
        colour(pair.background, else: COLOR_BLACK)) == OK
    numbers[pair] = made ? number : 0
    return made ? number : 0
  }

  private func colour(_ colour: Int?, else other: Int32) -> Int16 {
    Int16(clamping: colour ?? (hasOwnColours ? -1 : Int(other)))
  }
}
