/// How many claims got each kind of verdict.
public struct VerdictTally: Hashable, Sendable {
  private var counts: [Int]

  /// Creates a tally of nothing.
  public init() {
    counts = Array(repeating: 0, count: VerdictKind.allCases.count)
  }

  /// Counts the verdicts of claims.
  public init(_ claims: some Sequence<Claim>) {
    self.init()
    for claim in claims { self[claim.verdict.kind] += 1 }
  }

  /// How many claims have a kind of verdict.
  public subscript(kind: VerdictKind) -> Int {
    get { counts[kind.rawValue] }
    set { counts[kind.rawValue] = newValue }
  }

  /// How many claims there are in all.
  public var total: Int { counts.reduce(0, +) }

  /// The verdicts that were given, and how often.
  package var given: [(kind: VerdictKind, count: Int)] {
    VerdictKind.allCases.map { ($0, self[$0]) }.filter { $0.count > 0 }
  }

  /// Adds the counts of another tally.
  public static func += (left: inout VerdictTally, right: VerdictTally) {
    for kind in VerdictKind.allCases { left[kind] += right[kind] }
  }
}

/// Which verdicts are shown; the empty filter shows everything.
public struct VerdictFilter: OptionSet, Hashable, Sendable {
  /// One bit for each kind: `1 << VerdictKind.rawValue`.
  public let rawValue: Int

  /// Creates a filter from its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Creates a filter that admits one kind.
  public init(_ kind: VerdictKind) { rawValue = 1 << kind.rawValue }

  /// The kinds this filter asks for, in the order of `VerdictKind`; none for the empty filter.
  public var kinds: [VerdictKind] { VerdictKind.allCases.filter { contains(VerdictFilter($0)) } }

  /// Whether claims with such a verdict are shown.
  public func admits(_ kind: VerdictKind) -> Bool { isEmpty || contains(VerdictFilter(kind)) }
}
