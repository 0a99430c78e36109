/// Where in a summary a passage is shown.
public enum PassagePlace: Hashable, Sendable {
  /// The title, the speaker, the standfirst.
  case heading
  /// The claim of that place in the summary.
  case claim(Int)
  /// The panel of that place in the summary.
  case panel(Int)
  /// What is said about the summary and shown in no panel: topics, reviewer, introduction.
  case about
  case connections
}
