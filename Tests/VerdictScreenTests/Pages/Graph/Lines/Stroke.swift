/// What one cell of a gutter says to whoever follows its lines.
struct Stroke: Equatable {
  enum Joint {
    case source
    case target
  }

  /// Where lines lead to from here; inward is towards the names.
  struct Arms: OptionSet {
    let rawValue: Int
    static let up = Arms(rawValue: 1)
    static let down = Arms(rawValue: 2)
    static let inward = Arms(rawValue: 4)
    static let outward = Arms(rawValue: 8)
  }

  var arms: Arms = []
  /// Whether the line across and the line down are one here.
  var joint: Joint?

  /// The strokes that say all by themselves, on the side of what agrees or of what contradicts.
  static func drawn(_ glyph: String, isRight: Bool) -> Stroke? {
    let own: [String: Stroke] = [
      " ": Stroke(), (isRight ? "╌" : "─"): Stroke(arms: [.inward, .outward]),
      (isRight ? "╎" : "│"): Stroke(arms: [.up, .down]),
      "┼": Stroke(arms: [.up, .down, .inward, .outward]),
      "•": Stroke(arms: [.up, .down, .inward, .outward], joint: .target),
      "┴": Stroke(arms: [.up, .inward, .outward], joint: .target),
      "┬": Stroke(arms: [.down, .inward, .outward], joint: .target),
      (isRight ? "┤" : "├"): Stroke(arms: [.up, .down, .inward], joint: .target),
      (isRight ? "╯" : "╰"): Stroke(arms: [.up, .inward], joint: .target),
      (isRight ? "╮" : "╭"): Stroke(arms: [.down, .inward], joint: .target),
    ]
    return own[glyph]
  }
}
