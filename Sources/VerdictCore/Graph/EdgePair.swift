/// That two speakers are connected, seen from one of them.
public struct EdgePair: TwoSided, Hashable, Sendable {
  private let node: Int32
  /// What the speaker from whom it is seen says of the other.
  public let outgoing: ConnectionKinds
  /// What the other says.
  public let incoming: ConnectionKinds

  /// Creates an edge to the speaker at an index of the graph.
  public init(other: Int, outgoing: ConnectionKinds, incoming: ConnectionKinds) {
    node = Int32(truncatingIfNeeded: other)
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// The node of the other speaker in the graph.
  public var other: Int { Int(node) }
}

/// What two speakers say of each other, seen from one of them.
public protocol TwoSided {
  /// What the one from whom it is seen says; both kinds where their talks differ.
  var outgoing: ConnectionKinds { get }
  /// What the other says.
  var incoming: ConnectionKinds { get }
}

extension TwoSided {
  /// Whether each says something of the other.
  public var isMutual: Bool { !outgoing.isEmpty && !incoming.isEmpty }

  /// Whether one of the two, or one of their summaries, says agrees and another contradicts.
  public var isConflicting: Bool { sign == .conflicting }

  /// What they say taken together.
  public var sign: EdgeSign { outgoing.union(incoming).sign }

  /// The side on which to show the other: what is said here, else what is incoming.
  public var kind: ConnectionKind {
    (outgoing.isEmpty ? incoming : outgoing).contains(.contradicts) ? .contradicts : .agrees
  }

  /// How many of the up to four words are for each other, less those against: −2 to 2.
  public var weight: Int { outgoing.weight + incoming.weight }
}

/// What two speakers say of each other, taken together.
public enum EdgeSign: String, Hashable, Sendable {
  case agrees = "agrees"
  case contradicts = "contradicts"
  /// One says agrees and another contradicts, or one of them says both.
  case conflicting = "conflicting"

  /// The sign of a path that goes on: the opponent of an opponent counts as an ally.
  ///
  /// What follows a conflicting edge is conflicting too.
  public static func * (left: EdgeSign, right: EdgeSign) -> EdgeSign {
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
  public var sign: EdgeSign {
    switch self {
    case .agrees: .agrees
    case .contradicts: .contradicts
    default: .conflicting
    }
  }

  /// 1 for agrees, −1 for contradicts, 0 for both or nothing.
  public var weight: Int { (contains(.agrees) ? 1 : 0) - (contains(.contradicts) ? 1 : 0) }
}
