import VerdictCore

/// What a whole graph amounts to as JSON.
struct OverviewRecord: Encodable {
  struct Rank: Encodable {
    var speaker: String
    var count: Int
  }

  var speakers: Int
  var withoutSummary: Int
  var agrees: Int
  var contradicts: Int
  var triangles: Int
  /// From 0 to 1; none without triangles.
  var balancedShare: Double?
  var camps: Int
  /// Connections within a camp that contradict, or agree across camps.
  var frustrated: [ConnectionRecord]
  /// Whether no other choice of camps has fewer of those.
  var isExact: Bool
  var mostConnected: [Rank]
  var mostDisputed: [Rank]
  var bridges: [Rank]

  init(_ overview: GraphOverview) {
    let graph = overview.graph
    func ranks(_ ranking: [(speaker: Int, count: Int)]) -> [Rank] {
      ranking.map { Rank(speaker: graph.speakers[$0.speaker].slug.text, count: $0.count) }
    }
    speakers = graph.speakers.count
    withoutSummary = overview.strangers
    agrees = overview.edges(.agrees)
    contradicts = overview.edges(.contradicts)
    triangles = overview.triangles.count
    balancedShare = overview.triangles.balancedShare
    camps = overview.camps.members.count
    frustrated = overview.camps.frustrated.map { ConnectionRecord($0, of: graph) }
    isExact = overview.camps.isExact
    mostConnected = ranks(overview.mostConnected)
    mostDisputed = ranks(overview.mostDisputed)
    bridges = ranks(overview.bridges)
  }
}
