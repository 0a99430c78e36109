/// Where the parts of a claim stand, as offsets.
struct ClaimPlaces {
  var text: Int
  /// The value of the verdict.
  var verdict: Int?
  /// The mark before the verdict's words.
  var mark: VerdictKind?
}
