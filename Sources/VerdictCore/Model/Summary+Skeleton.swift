extension Summary {
  /// A summary of a speaker in which everything is still to be filled in: the sections that every
  /// summary has, one claim, and empty lines for what is asked for first.
  ///
  /// - Parameter name: The speaker's name.
  public init(skeletonFor name: String) {
    let speaker = Speaker(name: CleanText(SummaryFacts.asLine(name)).string)
    self.init(
      slug: speaker.slug, speaker: speaker, title: "\(speaker.name) on …",
      claims: [
        Claim(
          text: "…",
          otherAttributes: ["Verdict", "Evidence"].map {
            ClaimAttribute(key: $0, value: "")
          })
      ],
      panels: SectionName.core.compactMap { section in
        if case .panel(let kind) = section { Panel(kind: kind, text: "") } else { nil }
      })
  }
}
