import VerdictCore

extension GraphMap {
  private static let shownMembers = 8

  /// The camp of a speaker in words, and what they say or hear against the camps.
  func campWords(of slug: Slug) -> [Line] {
    guard let speaker = graph.place(of: slug), let camp = camps.camp(of: speaker) else { return [] }
    let members = camps.members[camp]
    let names = members.lazy.filter { $0 != speaker }.prefix(Self.shownMembers)
      .map { Line(graph.speakers[$0].cleanName, .speaker) }
    var line = Line("In camp \(camp + 1) of \(camps.members.count)", .muted)
    line = line + Line(members.count > 1 ? " with " : ", alone", .muted)
    line = line + .joined(Array(names), by: Run(", "))
    let more = members.count - 1 - Self.shownMembers
    if more > 0 { line = line + Line(" and \(more) more", .muted) }
    let against = camps.frustrated(at: speaker, in: graph).prefix(Self.shownMembers)
    return [line] + against.map { Line("Against the camps: ", .muted) + graph.sentence($0) }
  }
}
