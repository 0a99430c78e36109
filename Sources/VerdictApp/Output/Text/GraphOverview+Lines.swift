import VerdictCore
import VerdictScreen

extension GraphOverview {
  private static let shownCamps = 10
  private static let shownMembers = 20
  private static let shownFrustrated = 10

  /// Totals, camps and rankings, one part below the other.
  package var lines: [Line] {
    totals + campLines
      + ranking("Most connected", mostConnected, .connection)
      + ranking("Most disputed", mostDisputed, CountedWord("contradicts them", "contradict them"))
      + ranking(
        "Bridges between camps", bridges,
        CountedWord("agreement across camps", "agreements across camps"))
  }

  private var totals: [Line] {
    var lines = [
      Line("\(graph.speakers.count, .speaker)")
        + Line(speakersWithoutSummary > 0 ? ", \(speakersWithoutSummary) without a summary" : ""),
      Line("\(graph.edges.count, .connection)")
        + Line(": ") + number(.agrees, .agree) + Line(", ")
        + number(.contradicts, .contradict),
    ]
    if let share = triangles.balancedShare {
      lines.append(Line("\(triangles.count, .triangle), \(CleanText(percent: share)) balanced"))
    }
    if triangles.conflicting > 0 {
      let more = triangles.count > 0 ? CountedWord("more triangle", "more triangles") : .triangle
      lines.append(
        Line("\(triangles.conflicting, more) in which two speakers both agree and disagree"))
    }
    return lines
  }

  private var campLines: [Line] {
    guard !camps.members.isEmpty else { return [] }
    let rule: CleanText =
      camps.isExact ? "no other choice has fewer" : "another choice may have fewer"
    let goes = CountedWord("connection goes", "connections go")
    var lines = [
      Line(), Line("Camps", .heading),
      Line("  \(camps.frustrated.count, goes) against the camps; \(rule)", .muted),
    ]
    lines += camps.frustrated.prefix(Self.shownFrustrated).map {
      Line("    ") + graph.sentence(graph.edges[$0])
    }
    let unnamed = camps.frustrated.count - Self.shownFrustrated
    if unnamed > 0 { lines.append(Line("   ") + more(unnamed, "more")) }
    for (index, members) in camps.members.prefix(Self.shownCamps).enumerated() {
      let names = Line.joined(
        members.prefix(Self.shownMembers).map { graph.speakers[$0].line }, by: Run(", "))
      lines.append(
        Line("  \(index + 1)  ") + names + more(members.count - Self.shownMembers, "more"))
    }
    let left = camps.members.count - Self.shownCamps
    return left > 0 ? lines + [Line(" ") + more(left, "more camps")] : lines
  }

  private func number(_ kind: ConnectionKind, _ word: CountedWord) -> Line {
    Line("\(kind.sign) \(edges(kind), word)", kind.role)
  }

  private func more(_ count: Int, _ label: CleanText) -> Line {
    count > 0 ? Line(" and \(count) \(label)", .muted) : Line()
  }

  private func ranking(
    _ title: CleanText, _ ranking: [(speaker: Int, count: Int)], _ word: CountedWord
  ) -> [Line] {
    guard !ranking.isEmpty else { return [] }
    return [Line(), Line(title, .heading)]
      + ranking.map { speaker, count in
        Line("  ") + graph.speakers[speaker].line + Line("  ")
          + Line("\(count, word)", .muted)
      }
  }
}
