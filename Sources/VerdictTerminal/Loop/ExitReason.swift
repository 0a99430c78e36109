import CNcurses
import CRestore

/// Why the loop came to its end.
package enum ExitReason: Hashable, Sendable {
  case quit
  /// The number of the signal by which the process is to die.
  case signal(Int32)
  /// The terminal vanished; the process is to die as by SIGHUP.
  case terminalGone

  /// Ends the process as whoever waits for it expects; returns where that is an ordinary end.
  package func endProcess() {
    switch self {
    case .quit: return
    case .signal(let number): restore_die(number)
    case .terminalGone: restore_die(SIGHUP)
    }
  }
}
