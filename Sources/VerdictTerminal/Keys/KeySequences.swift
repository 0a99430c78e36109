import VerdictScreen

/// What the keys of the terminal send, as terminfo has it.
enum KeySequences {
  /// The keys that start with an escape; terminfo must have been set up.
  static func ofTerminal() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      if let bytes = Capability.bytes(name), bytes.count > 1, bytes.first == 0x1B {
        keys[bytes] = key
      }
    }
    return keys
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kbs", .backspace), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
