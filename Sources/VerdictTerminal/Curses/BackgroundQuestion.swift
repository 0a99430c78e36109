import VerdictScreen

/// Whether a terminal is asked for its background, once.
struct BackgroundQuestion {
  /// An answer that comes later changes no colours, for a person is reading by then.
  static let deadline = Duration.seconds(1)
  /// How long the end of the program waits for an answer that would go to the shell otherwise.
  static let lastWait = Duration.milliseconds(100)

  private var isDue: Bool
  private var askedAt: ContinuousClock.Instant?

  /// - Parameters:
  ///   - theme: Asks where its colours would be others if the background were known.
  ///   - type: The value of `TERM`.
  init(for theme: Theme, terminal type: String) {
    isDue = theme.wantsBackground && Self.mayAnswer(type)
  }

  /// Whether a terminal is of a kind that answers, or at least leaves out what it does not know.
  static func mayAnswer(_ type: String) -> Bool {
    let families = [
      "xterm", "tmux", "rxvt-unicode", "alacritty", "foot", "contour", "wezterm", "ghostty",
      "konsole", "vte", "gnome", "iterm", "mintty", "st", "kitty", "mlterm",
    ]
    return families.contains { type == $0 || type.hasPrefix($0 + "-") }
  }

  /// Whether to ask now; true once.
  mutating func ask() -> Bool {
    guard isDue else { return false }
    isDue = false
    askedAt = .now
    return true
  }

  /// Whether an answer counts that comes now.
  func isInTime(at now: ContinuousClock.Instant = .now) -> Bool {
    askedAt.map { now - $0 <= Self.deadline } ?? false
  }

  /// Takes note that the answer has come to its end.
  mutating func close() { askedAt = nil }
}
