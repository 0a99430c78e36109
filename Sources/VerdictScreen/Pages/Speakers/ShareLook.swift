import VerdictCore

extension Share {
  /// The interval on a line from 0 to 100%, with a mark where the share itself is.
  func bar(_ kind: VerdictKind, width: Int) -> Line {
    guard width > 0 else { return Line() }
    let (low, place, high) = (cell(of: low, width), cell(of: value, width), cell(of: high, width))
    return Line([
      Run(.repeating("·", low), .border),
      Run(.repeating("━", place - low), .verdict(kind)),
      Run(kind.sign, .verdict(kind)),
      Run(.repeating("━", high - place), .verdict(kind)),
      Run(.repeating("·", width - 1 - high), .border),
    ])
  }

  private func cell(of value: Double, _ width: Int) -> Int {
    Int((value * Double(width - 1)).rounded())
  }
}

extension CleanText {
  /// A count in three cells at most, up to 99 million: `123`, `12k`, `.1M`.
  init(short count: Int) {
    switch count {
    case ..<1000: self = "\(count)"
    case ..<100_000: self = "\(count / 1000)k"
    case ..<1_000_000: self = ".\(count / 100_000)M"
    default: self = "\(count / 1_000_000)M"
    }
  }
}
