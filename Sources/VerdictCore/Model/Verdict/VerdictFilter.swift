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
