/// The table of all rules.
package enum RuleRegistry {
  /// In the order in which diagnostics at one location are reported.
  package static let all: [any Rule.Type] = [
    // Files.
    UnreadableFile.self, NotUTF8.self, FileTooLarge.self, NotASummary.self, NestingTooDeep.self,
    TableTooWide.self, OpenComment.self, MergeConflict.self, DuplicateSlug.self,
    // Front matter.
    FrontMatterTooLarge.self, YAMLAlias.self, InvalidFrontMatter.self,
    FrontMatterNotAMapping.self, DuplicateKey.self, MisspeltKey.self, BadDate.self,
    DateWithTime.self,
    LateFrontMatter.self, BadSlug.self,
    MissingSpeaker.self, MissingTitle.self,
    // Sections.
    MissingSection.self, EmptySection.self, DuplicateSection.self, NearMissSection.self,
    HeadingWithoutBlank.self,
    LinkWithoutURL.self,
    // Claims.
    UnreadClaims.self, UnknownVerdict.self, MissingVerdict.self, MissingQuote.self,
    VerdictMarkMismatch.self, UnclearParaphrase.self, RepeatedAttribute.self,
    BadRelation.self, SelfRelation.self, ConflictingRelation.self, UnknownClaim.self,
    OneSidedRelation.self, UnrecordedChange.self,
    // Connections.
    UnreadConnections.self, NamelessConnection.self, SelfConnection.self,
    ConflictingConnection.self, UnknownSpeaker.self,
    // Speakers taken together.
    BothReal.self, ConflictingSpeakers.self, OtherVerdict.self, OneSidedConnection.self,
    NearMissSlug.self,
  ]

  /// What is told a reader of their own marks, and is wrong with no file.
  private static let aboutReaders: [any Rule.Type] = [MarksFollowed.self]

  /// The rule of an id.
  package static func rule(_ id: String) -> (any Rule.Type)? { byID[id] }

  /// What the rules that need no more than one summary say about it.
  static func check(_ draft: SummaryDraft) -> [Diagnostic] {
    summaryRules.flatMap { $0.check(draft) }
  }

  private static let byID = Dictionary(
    (all + aboutReaders).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  private static let summaryRules = all.compactMap { $0 as? any SummaryRule.Type }
}
