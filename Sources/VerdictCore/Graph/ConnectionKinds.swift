/// What one speaker says of another: agrees, contradicts, both where their talks differ, or nothing.
public struct ConnectionKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public init(_ kind: ConnectionKind) { rawValue = 1 << UInt8(kind.rawValue) }

  public static let agrees = ConnectionKinds(.agrees)
  public static let contradicts = ConnectionKinds(.contradicts)

  public var kinds: [ConnectionKind] { ConnectionKind.allCases.filter { contains(.init($0)) } }

  /// The kinds taken together; `conflicting` also where there is nothing.
  public var sign: TieSign {
    switch self {
    case .agrees: .agrees
    case .contradicts: .contradicts
    default: .conflicting
    }
  }

  /// 1 for agrees, −1 for contradicts, 0 for both or nothing.
  public var weight: Int { (contains(.agrees) ? 1 : 0) - (contains(.contradicts) ? 1 : 0) }
}
