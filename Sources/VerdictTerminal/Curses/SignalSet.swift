import CNcurses

/// Signals that have arrived.
struct SignalSet {
  let bits: UInt64

  func contains(_ number: Int32) -> Bool { bits >> UInt64(number) & 1 == 1 }

  /// The signal by which the process is to end, the most urgent first.
  var ending: Int32? { [SIGHUP, SIGTERM, SIGINT, SIGQUIT].first(where: contains) }
}
