/// What has become of a claim since a reader saw its summary.
public struct ClaimChange: Hashable, Sendable {
  /// The claim as it was seen; nil for a new one.
  public var before: SeenClaim?
  /// The claim as it is; nil for one that is gone.
  public var after: SeenClaim?
  /// What its author says of the verdict before, in plain text: the value of `Was`.
  public var was: String?

  /// Creates a change.
  public init(before: SeenClaim?, after: SeenClaim?, was: String? = nil) {
    self.before = before
    self.after = after
    self.was = was
  }

  /// The claim as it is, or as it was before it went.
  public var claim: SeenClaim? { after ?? before }

  /// Whether the claim stands there in other words.
  public var isReworded: Bool { before != nil && after != nil && before?.text != after?.text }

  /// Whether the claim has another verdict.
  public var hasOtherVerdict: Bool {
    before != nil && after != nil && before?.verdict != after?.verdict
  }

  /// What has become of the claims of a summary: those that are there in their order, then those
  /// that are gone.
  ///
  /// A claim is known by its slug; one whose slug is gone is looked for in other words.
  ///
  /// Complexity: O(g · n) in how many slugs are gone and how many are new.
  public static func all(from before: [SeenClaim], to after: [SeenClaim]) -> [ClaimChange] {
    let old = Dictionary(before.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let slugs = Set(after.map(\.slug))
    let gone = before.filter { !slugs.contains($0.slug) }
    let new = after.filter { old[$0.slug] == nil }
    var origins: [Slug: SeenClaim] = [:]
    for pair in Rewording.pairs(gone: gone, new: new) {
      origins[new[pair.new].slug] = gone[pair.gone]
    }
    let found = Set(origins.values.map(\.slug))
    return after.map { ClaimChange(before: old[$0.slug] ?? origins[$0.slug], after: $0) }
      .filter { $0.before == nil || $0.isReworded || $0.hasOtherVerdict }
      + gone.filter { !found.contains($0.slug) }.map { ClaimChange(before: $0, after: nil) }
  }

  /// The claim that one which is gone has become; nil where that is none, or not sure.
  ///
  /// - Parameters:
  ///   - slug: Of the claim that is gone.
  ///   - before: The claims among which it was.
  ///   - after: The claims that are there.
  /// - Returns: The claim, which was not there before.
  public static func successor(
    of slug: Slug, from before: [SeenClaim], to after: [SeenClaim]
  ) -> SeenClaim? {
    let (old, slugs) = (Set(before.map(\.slug)), Set(after.map(\.slug)))
    let gone = before.filter { !slugs.contains($0.slug) }
    let new = after.filter { !old.contains($0.slug) }
    return Rewording.pairs(gone: gone, new: new).first { gone[$0.gone].slug == slug }
      .map { new[$0.new] }
  }
}

/// What has become of a summary since a reader saw it.
public struct SummaryChange: Hashable, Sendable {
  /// What has become of the whole.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The reader has not seen it.
    case added = "added"
    /// It is gone.
    case removed = "removed"
    /// Its file holds another text.
    case changed = "changed"
  }

  /// Which summary it is.
  public var summary: Slug
  /// The name of its speaker; of one that is gone, as it was seen.
  public var speaker: String
  /// What has become of the whole.
  public var kind: Kind
  /// What has become of its claims; empty where only other parts of the text changed.
  public var claims: [ClaimChange]
  /// The day on which the reader saw it; nil where they have not.
  public var seen: PartialDate?

  /// Creates a change.
  public init(
    summary: Slug, speaker: String, kind: Kind, claims: [ClaimChange], seen: PartialDate?
  ) {
    self.summary = summary
    self.speaker = speaker
    self.kind = kind
    self.claims = claims
    self.seen = seen
  }
}

/// What has changed in a library since a reader saw it.
public struct ChangeReport: Hashable, Sendable {
  /// By summary, those whose files changed last first; those that are gone come last.
  public var changes: [SummaryChange]
  /// How many summaries have changed; `changes` may hold fewer.
  public var count: Int
  /// Since which day it is known what the reader saw; nil where nothing was noted yet.
  public var begins: PartialDate?

  /// Creates a report.
  public init(changes: [SummaryChange] = [], count: Int = 0, begins: PartialDate? = nil) {
    self.changes = changes
    self.count = count
    self.begins = begins
  }
}

extension Claim {
  /// What the author says of an earlier verdict: the first `Was` that begins with its words; nil where
  /// none does.
  public func was(_ verdict: Verdict) -> String? {
    guard verdict != .missing else { return nil }
    return history.lazy.map { MarkdownInline.plainText($0) }.first { text in
      Verdict(String(text.prefix { !",;:.(—–".contains($0) })) == verdict
    }
  }
}
