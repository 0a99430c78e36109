import CPseudoTerminal

/// How a terminal is set, as `stty -a` shows it.
package struct TerminalModes: Equatable, CustomStringConvertible {
  let modes: termios

  package static func == (left: TerminalModes, right: TerminalModes) -> Bool {
    withUnsafePointer(to: left.modes) { left in
      withUnsafePointer(to: right.modes) { right in pty_same_modes(left, right) != 0 }
    }
  }

  package var description: String {
    [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag].map { String($0, radix: 16) }
      .joined(separator: ":")
  }
}
