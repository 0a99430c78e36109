import VerdictCore

/// What stands in the rows and columns of a matrix, which are the same.
protocol MatrixTable: Sendable {
  var map: GraphMap { get }
  var count: Int { get }
  /// The widest cell, and the widest name, in columns of the screen.
  var cellWidth: Int { get }
  var nameWidth: Int { get }
  /// Whether camps are told apart by a line before an index.
  func startsCamp(_ index: Int) -> Bool
  func name(of index: Int) -> Line
  /// What the row says of the column.
  func cell(row: Int, column: Int) -> Line
  /// The columns of which a row says something, in order.
  func filled(inRow row: Int) -> [Int]
  /// Where a speaker stands among the rows.
  func index(of speaker: Int) -> Int
  /// The first speaker at an index.
  func speaker(at index: Int) -> Int
}

extension MatrixTable {
  /// How many digits the number of a row has, at most.
  var digits: Int { String(count).utf8.count }
}

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

  func startsCamp(_ index: Int) -> Bool {
    partsCamps && index > 0
      && map.camps.camp(of: map.order[index]) != map.camps.camp(of: map.order[index - 1])
  }

  func name(of index: Int) -> Line {
    Line([map.graph.speakers[map.order[index]].run])
  }

  func cell(row: Int, column: Int) -> Line {
    if row == column { return Line("╲", .border) }
    let outgoing = map.graph.edgePair(from: map.order[row], to: map.order[column])?.outgoing
    return Line([outgoing?.markRun ?? Run("·", .border)])
  }

  func filled(inRow row: Int) -> [Int] {
    map.graph.edgePairs(of: map.order[row]).filter { $0.outgoing.mark != nil }
      .map { map.row(of: $0.other) }.sorted()
  }

  func index(of speaker: Int) -> Int { map.row(of: speaker) }
  func speaker(at index: Int) -> Int { map.order[index] }
}

/// A matrix of camps: how often the members of one agree with those of another, and contradict them.
///
/// Whoever is in a camp of one, or in none, stands among the others, last.
struct CampTable: MatrixTable {
  let map: GraphMap
  let count: Int
  let cellWidth: Int
  let nameWidth: Int
  /// How many camps have members enough to stand for themselves.
  private let camps: Int
  private let others: Int
  /// The first row of each camp in the order of the map, and the best connected of its members.
  private let firstRows: [Int]
  private let heads: [Int]
  private let tallies: [Int: Tally]

  private struct Tally: Sendable {
    var agrees = 0
    var contradicts = 0
  }

  /// Complexity: O(n + m) in the numbers of speakers and connections.
  init(_ map: GraphMap) {
    let graph = map.graph
    let camps = map.camps.members.prefix { $0.count > 1 }.count
    let others = graph.speakers.count - map.camps.members.prefix(camps).reduce(0) { $0 + $1.count }
    self.map = map
    self.camps = camps
    self.others = others
    count = camps + (others > 0 ? 1 : 0)
    func camp(_ speaker: Int) -> Int { min(map.camps.camp(of: speaker) ?? camps, camps) }
    var firstRows = [Int](repeating: 0, count: camps + 1)
    for (row, speaker) in map.order.enumerated().reversed() { firstRows[camp(speaker)] = row }
    self.firstRows = firstRows
    heads = map.camps.members.prefix(camps).map { members in
      members.max { graph.edgePairs(of: $0).count < graph.edgePairs(of: $1).count } ?? 0
    }
    var tallies: [Int: Tally] = [:]
    for edge in graph.edges {
      let cell = camp(edge.source) * (camps + 1) + camp(edge.target)
      switch edge.kind {
      case .agrees: tallies[cell, default: Tally()].agrees += 1
      case .contradicts: tallies[cell, default: Tally()].contradicts += 1
      }
    }
    self.tallies = tallies
    cellWidth = tallies.values.reduce(1) { max($0, Self.line($1).width) }
    nameWidth = heads.reduce(12) { max($0, CleanText(graph.speakers[$1].name).width + 8) }
  }

  var hasOthers: Bool { others > 0 }

  func startsCamp(_ index: Int) -> Bool { false }

  func name(of index: Int) -> Line {
    if index == camps {
      return Line("\(others, .other)", .muted)
    }
    let head = CleanText(map.graph.speakers[heads[index]].name)
    return Line(head, .speaker) + Line(" +\(map.camps.members[index].count - 1)", .muted)
  }

  func cell(row: Int, column: Int) -> Line {
    tallies[row * (camps + 1) + column].map(Self.line) ?? Line("·", .border)
  }

  func filled(inRow row: Int) -> [Int] {
    (0..<count).filter { tallies[row * (camps + 1) + $0] != nil }
  }

  func index(of speaker: Int) -> Int { min(map.camps.camp(of: speaker) ?? camps, camps) }
  func speaker(at index: Int) -> Int { map.order[firstRows[index]] }

  /// The members of a camp in the order of the map, as many as are asked for.
  func members(of index: Int, atMost count: Int) -> ArraySlice<Int> {
    let size = index == camps ? others : map.camps.members[index].count
    return map.order[firstRows[index]...].prefix(min(size, count))
  }

  /// As `+12 −3`.
  private static func line(_ tally: Tally) -> Line {
    var parts: [Line] = []
    if tally.agrees > 0 { parts.append(Line("+\(tally.agrees)", .agrees)) }
    if tally.contradicts > 0 { parts.append(Line("−\(tally.contradicts)", .contradicts)) }
    return .joined(parts, by: Run(" "))
  }
}
