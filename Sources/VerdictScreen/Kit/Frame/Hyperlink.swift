/// Links in text for terminals, as OSC 8 gives them: the address goes with the words.
package enum Hyperlink {
  /// What makes the text that follows lead to an address.
  ///
  /// - Parameter address: Printable ASCII without blanks.
  /// - Returns: OSC 8.
  package static func opening(_ address: String) -> String { "\u{1B}]8;;\(address)\u{1B}\\" }

  /// What ends a link.
  package static let closing = "\u{1B}]8;;\u{1B}\\"

  /// Whether a terminal takes links, as far as its variables tell.
  ///
  /// `FORCE_HYPERLINK` decides where it is set, as in other programs. No terminal can be asked.
  package static func areTaken(by environment: [String: String]) -> Bool {
    if let forced = environment["FORCE_HYPERLINK"], !forced.isEmpty { return forced != "0" }
    guard let type = environment["TERM"], type != "dumb" else { return false }
    if let program = environment["TERM_PROGRAM"] {
      if program == "tmux" {
        return isAtLeast([3, 4], environment["TERM_PROGRAM_VERSION"])
      }
      if programs.contains(program) { return true }
    }
    // Inside tmux and screen the other variables are those of the terminal around it.
    if environment["TMUX"] != nil || environment["STY"] != nil { return false }
    return types.contains { type.hasPrefix($0) } || environment["WT_SESSION"] != nil
      || environment["DOMTERM"] != nil
      || environment["VTE_VERSION"].flatMap(Int.init).map { $0 >= 5000 } == true
      || environment["KONSOLE_VERSION"].flatMap(Int.init).map { $0 >= 201_200 } == true
  }

  private static let programs: Set = [
    "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "mintty", "Tabby", "WarpTerminal",
  ]
  private static let types = [
    "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour", "wezterm",
  ]

  /// Whether a version such as `3.4a` is one or later.
  private static func isAtLeast(_ least: [Int], _ version: String?) -> Bool {
    let numbers = (version ?? "").split { !$0.isASCII || !$0.isNumber }.map { Int($0) ?? 0 }
    return !numbers.lexicographicallyPrecedes(least)
  }
}
