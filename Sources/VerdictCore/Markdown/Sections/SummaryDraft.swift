/// A summary as it is read, with the places that the rules point at.
struct SummaryDraft {
  let source: SourceText
  var summary: Summary
  var hasFrontMatter: Bool
  /// Whether the front matter or the title names the speaker.
  var isSpeakerGiven: Bool
  var sections: [Section] = []
  /// Those of the summary's claims, in their order.
  var claimPlaces: [ClaimPlaces] = []
  /// Where each of the summary's connections starts, in their order.
  var connectionOffsets: [Int] = []
  /// What was found on the way.
  var diagnostics: [Diagnostic] = []
}
