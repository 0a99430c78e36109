import TestSupport

extension PseudoTerminal {
  /// All that was sent, taken apart.
  var sent: SentText { SentText(output) }

  /// Types keys, has the screen painted anew, and waits until that has words on it.
  ///
  /// - Returns: What was sent meanwhile.
  @discardableResult
  func type(_ keys: String, until words: String) throws -> String {
    let before = output.count
    send(keys + Self.repaint)
    try wait(for: "\(words) after \(keys)") { _ in
      String(decoding: output[before...], as: UTF8.self).contains(words)
    }
    return String(decoding: output[before...], as: UTF8.self)
  }

  /// Waits until a whole screen has been drawn that has words on it.
  func waitForScreen(with words: String) throws {
    try wait(for: words)
    try type("", until: words)
  }

  /// Control-L.
  static let repaint = "\u{C}"
}
