/// One cell of the table, and the row it is in.
struct Row {
  let label: String
  let cell: String

  init(_ label: String, _ cell: String) {
    self.label = label
    self.cell = cell
  }

  /// A duration; and how many times a floor it is, where that is long enough to compare with.
  init(_ label: String, _ duration: Duration?, floor: Duration? = nil) {
    var cell = duration?.milliseconds ?? Self.missing
    if let duration, let floor, floor > .milliseconds(1) { cell += " (\(duration.times(floor)))" }
    self.init(label + ", ms", cell)
  }

  /// The median of some durations, and the 99th percentile.
  init(_ label: String, _ samples: Samples) {
    let parts = [samples.median, samples.percentile(99)].map { $0?.milliseconds ?? Self.missing }
    self.init(
      label + ", p50 / p99 ms", samples.isEmpty ? Self.missing : parts.joined(separator: " / "))
  }

  static let missing = "–"
}
