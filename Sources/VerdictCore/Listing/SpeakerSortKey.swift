/// What a list of speakers is sorted by; ties go by slug.
///
/// Who has no value to be sorted by comes last, also where the order is reversed: speakers without a
/// summary have a name and are heard of, and nothing else.
public enum SpeakerSortKey: String, CaseIterable, Hashable, Sendable {
  case name = "name"
  /// The most first, as of `claims`.
  case summaries = "summaries"
  case claims = "claims"
  /// The largest share first; speakers with too few claims last.
  case real = "real"
  case partly = "partly"
  case hype = "hype"
  /// The largest share of paraphrased quotes first; speakers without quotes last.
  case paraphrased = "paraphrased"
  /// Those who speak of the most others first.
  case says = "says"
  /// Those of whom the most others speak first.
  case heard = "heard"
  /// The earliest first; speakers without a date last.
  case first = "first"
  /// The latest first; speakers without a date last.
  case last = "last"
}
