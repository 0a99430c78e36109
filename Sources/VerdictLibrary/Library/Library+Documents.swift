import VerdictCore

extension Library {
  /// How many summaries are kept while claims are read; a list by speaker needs one.
  private static let keptDocuments = 256

  /// The claims of a list with all that their files say now; those that are gone are left out.
  package func reading(_ claims: Rows<ClaimListing>) -> Rows<ReadClaim> {
    Rows { body in
      var known: [Slug: [Slug: ReadClaim]] = [:]
      try claims.each { listing in
        let identity = listing.identity
        if known[identity.summary] == nil {
          if known.count >= Self.keptDocuments { known = [:] }
          let read = try self.document(ofSummary: identity.summary)
          known[identity.summary] = Dictionary(
            (read.map(ReadClaim.all) ?? []).map { ($0.slug, $0) },
            uniquingKeysWith: { first, _ in first })
        }
        if let claim = known[identity.summary]?[identity.claim] { try body(claim) }
      }
    }
  }
}
