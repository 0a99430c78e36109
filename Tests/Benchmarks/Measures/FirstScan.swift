import TestSupport

/// Reading a library that was never seen.
struct FirstScan: Measure {
  func rows(on bench: Bench) throws -> [Row] {
    var peak = 0
    let scan = try Samples(5, within: .seconds(5)) {
      bench.forgetIndex()
      try bench.list { peak = max(peak, ProcessUse.peakMemory($0) ?? 0) }
    }
    let floor = Samples(5) { FileWalk.read(bench.files) }
    return [
      Row("first scan, MB/s", rate(scan, bench)),
      Row("first scan", scan.median, floor: floor.median),
      Row("floor: reading the same bytes, MB/s", rate(floor, bench)),
      Row("first scan, peak memory, MB", peak == 0 ? Row.missing : "\(peak / 1_000_000)"),
    ]
  }

  private func rate(_ samples: Samples, _ bench: Bench) -> String {
    guard let median = samples.median else { return Row.missing }
    return Duration.short(Double(bench.byteCount) / 1e6 / median.seconds)
  }
}
