/// What one speaker said in one talk, claim by claim, with a verdict on each claim.
public struct Summary: Hashable, Sendable {
  /// The summary's identity, unique in a library.
  public var slug: Slug
  /// Who gave the talk.
  public var speaker: Speaker
  /// The title from the front matter, else the level-1 heading.
  public var title: String?
  /// The level-1 heading, where it differs from `title`.
  public var heading: String?
  /// The day the talk was given.
  public var date: PartialDate?
  /// Where the talk was given: a conference, a podcast, a hearing.
  public var event: String?
  /// The day the verdicts were given.
  public var reviewed: PartialDate?
  /// Who gave the verdicts.
  public var reviewer: String?
  /// Where the talk is; as written, so not always a URL.
  public var source: String?
  /// The topics as written, in the order of the front matter.
  public var topics: [String]
  /// Keys that have no meaning here, in the order of the file.
  public var otherFrontMatter: [FrontMatterEntry]
  /// The whole front matter as written, where it is not YAML or not a mapping.
  public var unreadableFrontMatter: String?
  /// The quote before the first section, in markdown.
  public var standfirst: String?
  /// Block markdown between the standfirst and the first section.
  public var introduction: String
  /// Block markdown between the heading of the claims and the first claim.
  public var claimsIntroduction: String
  /// The claims in the order of the file.
  public var claims: [Claim]
  /// Every section but the claims and the connections, in the author's order.
  public var panels: [Panel]
  /// The connections in the order of the file.
  public var connections: [Connection]
  /// Block markdown in the section of the connections that names no connection.
  public var connectionsNotes: String

  /// Creates a summary; what is left out is empty.
  public init(
    slug: Slug, speaker: Speaker, title: String? = nil, heading: String? = nil,
    date: PartialDate? = nil, event: String? = nil, reviewed: PartialDate? = nil,
    reviewer: String? = nil, source: String? = nil, topics: [String] = [],
    otherFrontMatter: [FrontMatterEntry] = [],
    unreadableFrontMatter: String? = nil, standfirst: String? = nil, introduction: String = "",
    claimsIntroduction: String = "", claims: [Claim] = [], panels: [Panel] = [],
    connections: [Connection] = [], connectionsNotes: String = ""
  ) {
    self.slug = slug
    self.speaker = speaker
    self.title = title
    self.heading = heading
    self.date = date
    self.event = event
    self.reviewed = reviewed
    self.reviewer = reviewer
    self.source = source
    self.topics = topics
    self.otherFrontMatter = otherFrontMatter
    self.unreadableFrontMatter = unreadableFrontMatter
    self.standfirst = standfirst
    self.introduction = introduction
    self.claimsIntroduction = claimsIntroduction
    self.claims = claims
    self.panels = panels
    self.connections = connections
    self.connectionsNotes = connectionsNotes
  }

  /// How many claims have each kind of verdict.
  ///
  /// Complexity: O(n) in the number of claims.
  public var tally: VerdictTally { VerdictTally(claims) }

  /// The connections to others; one to the speaker of the summary counts nowhere.
  ///
  /// An alias, or the summary's own slug, may be somebody else's slug; the library tells.
  package var connectionsToOthers: [Connection] {
    connections.filter { $0.target != speaker.slug }
  }

  /// Whether a slug means the speaker of the summary: their own, an alias, or the summary's.
  package func isOwn(_ slug: Slug) -> Bool {
    slug == speaker.slug || slug == self.slug || speaker.aliases.contains(slug)
  }

  /// The slug of each claim, in order: its `Id`, else made from the words of its text, `-2`, `-3`… for repeats.
  public var claimSlugs: [Slug] {
    var used: Set<Slug> = []
    var counts: [Slug: Int] = [:]
    return claims.map { claim in
      let base = claim.id ?? Slug(ofClaim: MarkdownInline.plainText(claim.text))
      var slug = base
      while !used.insert(slug).inserted {
        let count = counts[base, default: 1] + 1
        counts[base] = count
        slug = Slug("\(base)-\(count)") ?? base
      }
      return slug
    }
  }
}

/// Whose talk a summary is about.
public struct Speaker: Hashable, Sendable {
  /// The name as the author wrote it.
  public var name: String
  /// The node in the graph of connections; several summaries may share one speaker.
  public var slug: Slug
  /// What the speaker is known for.
  public var role: String?
  /// Other slugs that mean this speaker.
  public var aliases: [Slug]

  /// Creates a speaker; without a slug, it is made from the name.
  public init(name: String, slug: Slug? = nil, role: String? = nil, aliases: [Slug] = []) {
    self.name = name
    self.slug = slug ?? Slug(slugifying: name)
    self.role = role
    self.aliases = aliases
  }
}

/// A front matter key that the format gives no meaning to, or whose value it cannot use.
public struct FrontMatterEntry: Hashable, Sendable {
  /// The key as text, without the quotes that YAML may need.
  public var key: String
  /// The YAML of the value as written: what follows `key:`, further lines included.
  public var yaml: String

  /// Creates an entry; `yaml` must be valid after `key:`.
  public init(key: String, yaml: String) {
    self.key = key
    self.yaml = yaml
  }
}
