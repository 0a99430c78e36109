/// A speaker connected to the one in focus, and what each says of the other.
public struct Neighbour: Hashable, Sendable {
  public var speaker: SpeakerNode
  /// What the speaker in focus says of this one; both kinds where their summaries differ.
  public var said: Set<ConnectionKind>
  /// What this speaker says of the one in focus.
  public var heard: Set<ConnectionKind>
  /// The reasons the speaker in focus gives, in inline markdown.
  public var saidReasons: [String]
  public var heardReasons: [String]

  public init(
    speaker: SpeakerNode, said: Set<ConnectionKind> = [], heard: Set<ConnectionKind> = [],
    saidReasons: [String] = [], heardReasons: [String] = []
  ) {
    self.speaker = speaker
    self.said = said
    self.heard = heard
    self.saidReasons = saidReasons
    self.heardReasons = heardReasons
  }

  public var isMutual: Bool { !said.isEmpty && !heard.isEmpty }

  /// Whether one of the two, or one of their summaries, says agrees and another contradicts.
  public var isConflicting: Bool { said.union(heard).count > 1 }

  /// The side on which to show the speaker: what is said here, else what is heard.
  public var kind: ConnectionKind {
    let words = said.isEmpty ? heard : said
    return words.contains(.contradicts) ? .contradicts : .agrees
  }
}
