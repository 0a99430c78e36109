/// What two speakers say of each other, seen from one of them.
public protocol TwoSided {
  /// What the one from whom it is seen says; both kinds where their talks differ.
  var said: ConnectionKinds { get }
  /// What the other says.
  var heard: ConnectionKinds { get }
}

extension TwoSided {
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
