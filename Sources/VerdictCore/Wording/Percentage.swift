/// A share of a whole as people read it: `60%`.
public struct Percentage: Hashable, Sendable {
  /// From 0 to 100.
  public let value: Int

  /// - Parameter share: From 0 to 1; what lies outside counts as the nearer end.
  public init(_ share: Double) { value = Int((min(1, max(0, share)) * 100).rounded()) }

  /// - Parameter value: From 0 to 100.
  public init(value: Int) { self.value = value }

  /// The number with its sign: `60%`.
  public var text: CleanText { "\(value)%" }
}

extension CleanText {
  /// A share from 0 to 1 as `60%`.
  public init(percent share: Double) { self = Percentage(share).text }
}

extension Share {
  /// `60%`.
  public var percent: CleanText { CleanText(percent: value) }

  /// The interval in percent: `31–83`.
  public var interval: CleanText { "\(Percentage(low).value)–\(Percentage(high).value)" }
}
