import VerdictCore

/// What the list of speakers has a column for, in the order in which they stand.
enum SpeakerColumn: CaseIterable {
  case name
  case summaries
  case claims
  /// The verdicts as marks, where there is no room for their numbers.
  case bar
  case verdicts
  case real
  case partly
  case hype
  case paraphrased
  case says
  case heard
  case years

  /// The column that shows what an order goes by.
  init(of key: SpeakerSortKey) {
    self =
      switch key {
      case .name: .name
      case .summaries: .summaries
      case .claims: .claims
      case .real: .real
      case .partly: .partly
      case .hype: .hype
      case .paraphrased: .paraphrased
      case .says: .says
      case .heard: .heard
      case .first, .last: .years
      }
  }

  /// Room for the title with an arrow, and for what stands below it.
  var width: Int {
    switch self {
    case .name: 12
    case .summaries: 11
    case .claims: 8
    case .bar: 10
    case .verdicts: 19
    case .real, .partly, .hype: 11
    case .paraphrased: 13
    case .says, .heard, .years: 9
    }
  }

  /// Whether the title ends where the numbers below it do.
  var isRightAligned: Bool {
    switch self {
    case .summaries, .claims, .says, .heard: true
    default: false
    }
  }

  func title(sortedBy key: SpeakerSortKey) -> CleanText {
    switch self {
    case .name: "name"
    case .summaries: "summaries"
    case .claims: "claims"
    case .bar, .verdicts: "verdicts"
    case .real: "real"
    case .partly: "partly"
    case .hype: "hype"
    case .paraphrased: "paraphrased"
    case .says: "says →"
    case .heard: "heard ←"
    case .years: key == .first ? "first" : key == .last ? "last" : "years"
    }
  }
}
