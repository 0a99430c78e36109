extension TerminalStyle {
  /// What makes a terminal write in its plain style.
  package static let reset = "\u{1B}[0m"

  /// What makes a terminal write in this style.
  ///
  /// - Parameter old: The style in which it writes.
  /// - Returns: SGR.
  package func codes(after old: TerminalStyle) -> String {
    if self == TerminalStyle() { return Self.reset }
    var codes = old == TerminalStyle() ? [] : ["0"]
    if isBold { codes.append("1") }
    if isDim { codes.append("2") }
    if isItalic { codes.append("3") }
    if isUnderlined { codes.append("4") }
    if isReversed { codes.append("7") }
    if let colour = foreground { codes.append(Self.code(colour, base: 30)) }
    if let colour = background { codes.append(Self.code(colour, base: 40)) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func code(_ colour: Int, base: Int) -> String {
    switch colour {
    case ..<8: "\(base + colour)"
    case 8..<16: "\(base + 60 + colour - 8)"
    default: "\(base + 8);5;\(colour)"
    }
  }
}
