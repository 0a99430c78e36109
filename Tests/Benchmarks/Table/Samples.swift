/// What one thing took, many times.
struct Samples {
  private var sorted: [Duration]

  init(_ durations: [Duration] = []) { sorted = durations.sorted() }

  /// What something takes, run again and again: so many times, or fewer where time runs out.
  init(_ count: Int = 9, within limit: Duration = .seconds(10), of run: () throws -> Void) rethrows
  {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    var durations: [Duration] = []
    repeat {
      durations.append(try clock.measure(run))
    } while durations.count < count && clock.now < deadline
    self.init(durations)
  }

  var isEmpty: Bool { sorted.isEmpty }
  var median: Duration? { percentile(50) }

  /// By nearest rank.
  func percentile(_ percent: Int) -> Duration? {
    guard !sorted.isEmpty else { return nil }
    return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
  }
}
