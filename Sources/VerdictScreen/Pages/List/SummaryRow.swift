import VerdictCore

/// A summary as a row of its list, cleaned and worded once.
package struct SummaryRow: Hashable, Sendable {
  static let barWidth = 8

  package let slug: Slug
  let speaker: Slug
  let name: CleanText
  /// The title without the speaker, whose name stands before it.
  let topic: CleanText
  let date: CleanText
  let bar: Line

  package init(_ listing: SummaryListing) {
    slug = listing.slug
    speaker = listing.speakerSlug
    name = CleanText(listing.speakerName)
    let opening = listing.speakerName + " on "
    let isAfterName = listing.title.hasPrefix(opening)
    topic = CleanText(isAfterName ? listing.title.dropFirst(opening.count) : listing.title[...])
    date = CleanText(listing.date?.description ?? "")
    bar = listing.tally.bar(width: Self.barWidth)
  }
}
