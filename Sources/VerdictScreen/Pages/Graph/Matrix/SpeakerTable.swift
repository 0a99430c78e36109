import VerdictCore

/// A matrix of speakers.
struct SpeakerTable: MatrixTable {
  let map: GraphMap
  let nameWidth: Int
  let cellWidth = 1
  /// Lines around small camps would take more room than they tell.
  private let partsCamps: Bool

  /// Complexity: O(n) in the length of all names.
  init(_ map: GraphMap) {
    self.map = map
    nameWidth = map.graph.speakers.reduce(0) { max($0, CleanText($1.name).width) }
    partsCamps = map.camps.members.count * 4 <= map.order.count
  }

  var count: Int { map.order.count }

  func startsCamp(_ place: Int) -> Bool {
    partsCamps && place > 0
      && map.camps.camp(of: map.order[place]) != map.camps.camp(of: map.order[place - 1])
  }

  func name(of place: Int) -> Line {
    let speaker = map.graph.speakers[map.order[place]]
    return Line(
      CleanText(speaker.name), speaker.summaryCount == 0 ? .absentSpeaker : .speaker)
  }

  func cell(row: Int, column: Int) -> Line {
    if row == column { return Line("╲", .border) }
    switch map.graph.tie(from: map.order[row], to: map.order[column])?.said {
    case .agrees: return Line(ConnectionKind.agrees.sign, .agrees)
    case .contradicts: return Line(ConnectionKind.contradicts.sign, .contradicts)
    case let said? where !said.isEmpty: return Line("±", .conflict)
    default: return Line("·", .border)
    }
  }

  func place(of speaker: Int) -> Int { map.row(of: speaker) }
  func speaker(at place: Int) -> Int { map.order[place] }
}
