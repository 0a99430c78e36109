extension ConnectionGraph {
  /// Those who agree with somebody who contradicts them; the one who agrees first.
  var conflictingSpeakers: [Finding] {
    speakers.indices.flatMap { speaker in
      ties(of: speaker).compactMap { tie in
        let isAgreeing = tie.said.contains(.agrees) && tie.heard.contains(.contradicts)
        let isMirrored = tie.said.contains(.contradicts) && tie.heard.contains(.agrees)
        guard isAgreeing, !isMirrored || speaker < tie.other else { return nil }
        let (one, other) = (speakers[speaker].slug, speakers[tie.other].slug)
        return Finding(
          kind: .conflicting, speakers: [one, other],
          message: "settle whether \(one.text.quoted) and \(other.text.quoted) agree: "
            + "the first says so, and the other contradicts them")
      }
    }
  }
}
