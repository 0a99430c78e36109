import VerdictCore

/// A claim as a row of its list, cleaned and worded once.
package struct ClaimRow: Hashable, Sendable {
  package let identity: ClaimIdentity
  let speakerSlug: Slug
  let label: Line
  let speaker: CleanText
  let text: CleanText

  package init(_ listing: ClaimListing) {
    identity = listing.identity
    speakerSlug = listing.speakerSlug
    label = Line([listing.verdict.label])
    speaker = CleanText(listing.speakerName)
    text = CleanText(listing.text)
  }
}
