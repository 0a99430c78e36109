/// That two speakers are connected, seen from one of them.
public struct Tie: TwoSided, Hashable, Sendable {
  private let place: Int32
  /// What the speaker from whom it is seen says of the other.
  public let said: ConnectionKinds
  /// What the other says.
  public let heard: ConnectionKinds

  /// Creates a tie to the speaker at an index of the graph.
  public init(other: Int, said: ConnectionKinds, heard: ConnectionKinds) {
    place = Int32(truncatingIfNeeded: other)
    self.said = said
    self.heard = heard
  }

  /// The place of the other speaker in the graph.
  public var other: Int { Int(place) }
}

/// What two speakers say of each other, seen from one of them.
public protocol TwoSided {
  /// What the one from whom it is seen says; both kinds where their talks differ.
  var said: ConnectionKinds { get }
  /// What the other says.
  var heard: ConnectionKinds { get }
}

extension TwoSided {
  /// Whether each says something of the other.
  public var isMutual: Bool { !said.isEmpty && !heard.isEmpty }

  /// Whether one of the two, or one of their summaries, says agrees and another contradicts.
  public var isConflicting: Bool { sign == .conflicting }

  /// What they say taken together.
  public var sign: TieSign { said.union(heard).sign }

  /// The side on which to show the other: what is said here, else what is heard.
  public var kind: ConnectionKind {
    (said.isEmpty ? heard : said).contains(.contradicts) ? .contradicts : .agrees
  }

  /// How many of the up to four words are for each other, less those against: −2 to 2.
  public var weight: Int { said.weight + heard.weight }
}

/// What two speakers say of each other, taken together.
public enum TieSign: String, Hashable, Sendable {
  case agrees = "agrees"
  case contradicts = "contradicts"
  /// One says agrees and another contradicts, or one of them says both.
  case conflicting = "conflicting"

  /// The sign of a way that goes on: the opponent of an opponent counts as an ally.
  ///
  /// What follows a conflicting tie is conflicting too.
  public static func * (left: TieSign, right: TieSign) -> TieSign {
    if left == .conflicting || right == .conflicting { return .conflicting }
    return left == right ? .agrees : .contradicts
  }
}

/// What one speaker says of another: agrees, contradicts, both where their talks differ, or nothing.
public struct ConnectionKinds: OptionSet, Hashable, Sendable {
  /// One bit a kind.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Creates the set of one kind.
  public init(_ kind: ConnectionKind) { rawValue = 1 << UInt8(kind.rawValue) }

  /// Agrees, and nothing else.
  public static let agrees = ConnectionKinds(.agrees)
  /// Contradicts, and nothing else.
  public static let contradicts = ConnectionKinds(.contradicts)

  /// The kinds in the set; agrees first.
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
