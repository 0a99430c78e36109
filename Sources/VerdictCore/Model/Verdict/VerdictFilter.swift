/// Which verdicts are shown; the empty filter shows everything.
public struct VerdictFilter: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public init(_ kind: VerdictKind) { rawValue = 1 << kind.rawValue }

  /// The kinds this filter asks for, in the order of `VerdictKind`; none for the empty filter.
  public var kinds: [VerdictKind] { VerdictKind.allCases.filter { contains(VerdictFilter($0)) } }

  public func admits(_ kind: VerdictKind) -> Bool { isEmpty || contains(VerdictFilter(kind)) }
}
