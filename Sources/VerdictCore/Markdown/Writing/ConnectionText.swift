/// Writes connections as canonical markdown, a list for each side.
enum ConnectionText {
  /// Each run of one side under its heading, so that the order stays.
  static func write(_ connections: [Connection]) -> [String] {
    var pieces: [String] = []
    var side: ConnectionKind?
    for connection in connections {
      if connection.kind != side {
        side = connection.kind
        pieces.append(SummaryWriter.heading(3, SectionName.side(connection.kind).title))
      }
      pieces[pieces.count - 1] += "\n" + bullet(connection)
    }
    return pieces
  }

  private static func bullet(_ connection: Connection) -> String {
    let name = connection.name.map { "|\(SummaryFacts.asLine($0))" } ?? ""
    let reason = connection.reason.map { " — \(SummaryFacts.asLine($0))" } ?? ""
    return "- [[\(connection.target)\(name)]]\(reason)"
  }
}
