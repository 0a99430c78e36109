/// What came of keys, from the moment they were sent.
struct Stroke {
  /// Until the first byte of the first frame.
  let first: Duration
  /// Until the last byte before the program was silent and idle.
  let settled: Duration
}
