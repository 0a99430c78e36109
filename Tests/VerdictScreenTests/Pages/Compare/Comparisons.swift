import VerdictCore

/// Invented comparisons, from small to hostile.
enum Comparisons {
  static func slug(_ text: String) -> Slug { Slug(slugifying: text) }

  static func node(_ name: String, _ verdicts: [VerdictKind], summaries: Int = 1) -> SpeakerNode {
    var tally = VerdictTally()
    for kind in verdicts { tally[kind] += 1 }
    return SpeakerNode(slug: slug(name), name: name, tally: tally, summaryCount: summaries)
  }

  static func claim(_ speaker: String, _ text: String, _ verdict: Verdict) -> SpokenClaim {
    SpokenClaim(
      speaker: slug(speaker),
      identity: ClaimIdentity(
        summary: slug(speaker), claim: slug(text).truncated(to: 40)), text: text, verdict: verdict)
  }

  /// As many pairs as wanted, between the first two speakers.
  static func pairs(_ count: Int, _ one: String = "Ada", _ other: String = "Bo") -> [ClaimPair] {
    (0..<count).map { number in
      ClaimPair(
        left: claim(one, "Open models \(number) make audits possible", .real),
        right: claim(other, "Nobody audits \(number) models, open or not", .hype),
        closeness: 0.9 - Double(number) / 100)
    }
  }

  /// Opponents of many claims.
  static let two = SpeakerComparison(
    speakers: [
      ComparedSpeaker(
        node: node("Ada", [.real, .real, .real, .hype, .unproven]), summariesRead: 1),
      ComparedSpeaker(node: node("Bo", [.hype, .partiallyTrue], summaries: 9), summariesRead: 3),
    ],
    words: [
      ComparedWord(source: 0, target: 1, kind: .agrees, reasons: ["on *chips*"]),
      ComparedWord(source: 1, target: 0, kind: .contradicts, reasons: ["on audits", "on law"]),
    ],
    tools: [SharedName(name: "PyTorch", speakers: [0, 1])],
    topics: [
      SharedName(name: "audits", speakers: [0, 1]), SharedName(name: "law", speakers: [0, 1]),
    ],
    pairs: pairs(12))

  /// Four, of whom one has no summary, and nothing connects them.
  static let four = SpeakerComparison(
    speakers: [
      ComparedSpeaker(node: node("Ada", [.real]), summariesRead: 1),
      ComparedSpeaker(node: node("Bo", [.hype]), summariesRead: 1),
      ComparedSpeaker(node: node("作者", [.hype]), summariesRead: 1),
      ComparedSpeaker(node: SpeakerNode(slug: slug("di-stranger")), summariesRead: 0),
    ], words: [], tools: [],
    topics: [
      SharedName(name: "law", speakers: [0, 1, 2]), SharedName(name: "chips", speakers: [1, 2]),
    ], pairs: pairs(3))

  /// Names, claims and reasons nobody should write.
  static let hostile: SpeakerComparison = {
    let long = String(repeating: "Ada von ", count: 25)
    let nasty = HostileFixture.nasty
    let rtl = "שלום עולם مرحبا 作者 👩‍👩‍👧"
    return SpeakerComparison(
      speakers: [long, nasty, rtl].map {
        ComparedSpeaker(node: node($0, VerdictKind.allCases), summariesRead: 1)
      },
      words: [
        ComparedWord(source: 0, target: 1, kind: .contradicts, reasons: [nasty, long]),
        ComparedWord(source: 2, target: 9, kind: .agrees, reasons: []),
      ], tools: [SharedName(name: nasty, speakers: [0, 1, 2])],
      topics: [SharedName(name: long, speakers: [0, 1])],
      pairs: [
        ClaimPair(
          left: claim(long, nasty, .unknown(nasty)),
          right: claim(rtl, String(repeating: "作者 words ", count: 300) + "end", .missing),
          closeness: .nan),
        ClaimPair(
          left: claim(nasty, rtl, .real), right: claim(rtl, "", .unproven), closeness: 9),
      ])
  }()

  static let alone = SpeakerComparison(
    speakers: [ComparedSpeaker(node: node("Ada", [.real]), summariesRead: 1)], words: [],
    tools: [], topics: [], pairs: [])

  static let strangers = SpeakerComparison(
    speakers: ["x-one", "y-two"].map {
      ComparedSpeaker(node: SpeakerNode(slug: slug($0)), summariesRead: 0)
    }, words: [], tools: [], topics: [], pairs: [])

  static let nobody = SpeakerComparison(
    speakers: [], words: [], tools: [], topics: [], pairs: [])

  static let all = [two, four, hostile, alone, strangers, nobody]
}
