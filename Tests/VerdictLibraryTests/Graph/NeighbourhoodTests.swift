import Testing
import VerdictCore
import VerdictLibrary

struct NeighbourhoodTests {
  private func summary(
    _ slug: String, of speaker: String, name: String? = nil, date: String = "2024",
    aliases: [String] = [], agrees: [String] = [], contradicts: [String] = [],
    reason: String? = nil, claims: [Claim] = []
  ) -> Summary {
    func connections(_ kind: ConnectionKind, _ targets: [String]) -> [Connection] {
      targets.map { Connection(kind: kind, target: Slug(slugifying: $0), reason: reason) }
    }
    return Summary(
      slug: Slug(slugifying: slug),
      speaker: Speaker(
        name: name ?? speaker.uppercased(), slug: Slug(slugifying: speaker),
        aliases: aliases.map(Slug.init(slugifying:))),
      title: slug, date: PartialDate(date), claims: claims,
      connections: connections(.agrees, agrees) + connections(.contradicts, contradicts))
  }

  private func neighbourhood(_ summaries: [Summary], of speaker: String) throws -> Neighbourhood {
    let files = Dictionary(uniqueKeysWithValues: summaries.map { ("\($0.slug).md", $0) })
    return try TestLibrary(files).openAndScan().neighbourhood(of: Slug(slugifying: speaker))
  }

  @Test func `outgoing, incoming, mutual and conflicting connections are told apart`() throws {
    let hood = try neighbourhood(
      [
        summary("a", of: "ada", agrees: ["bob", "cy"], contradicts: ["dee"]),
        summary("b", of: "bob", agrees: ["ada"]),
        summary("c", of: "cy", contradicts: ["ada"]),
        summary("e", of: "eve", contradicts: ["ada", "bob"]),
      ], of: "ada")
    #expect(hood.neighbours.map(\.speaker.slug.text) == ["bob", "cy", "dee", "eve"])
    #expect(hood.neighbours.map(\.outgoing) == [[.agrees], [.agrees], [.contradicts], []])
    #expect(hood.neighbours.map(\.incoming) == [[.agrees], [.contradicts], [], [.contradicts]])
    #expect(hood.neighbours.map(\.isConflicting) == [false, true, false, false])
    #expect(hood.neighbours.map(\.speaker.summaryCount) == [1, 1, 0, 1])
    #expect(hood.neighbours[2].speaker.name == "Dee")
  }

  @Test func `an alias means the speaker, wherever it stands`() throws {
    let all = [
      summary("a", of: "ada", aliases: ["countess"], agrees: ["rob"]),
      summary("b", of: "bob", aliases: ["rob"], contradicts: ["countess"]),
    ]
    let hood = try neighbourhood(all, of: "countess")
    #expect(hood.centre.slug.text == "ada")
    #expect(hood.neighbours.map(\.speaker.slug.text) == ["bob"])
    #expect(hood.neighbours.map(\.outgoing) == [[.agrees]])
    #expect(hood.neighbours.map(\.incoming) == [[.contradicts]])
  }

  @Test func `a speaker's own slug goes before somebody else's alias`() throws {
    let all = [
      summary("a", of: "ada", aliases: ["bob"]), summary("b", of: "bob"),
      summary("c", of: "cy", agrees: ["bob"]),
    ]
    #expect(try neighbourhood(all, of: "bob").centre.slug.text == "bob")
    #expect(try neighbourhood(all, of: "bob").neighbours.map(\.speaker.slug.text) == ["cy"])
    #expect(try neighbourhood(all, of: "ada").neighbours.isEmpty)
  }

  @Test func `a connection to oneself, by slug or alias, is no neighbour`() throws {
    let all = [summary("a", of: "ada", aliases: ["countess"], agrees: ["ada", "countess"])]
    #expect(try neighbourhood(all, of: "ada").neighbours.isEmpty)
  }

  @Test func `a speaker without a summary is still a node that others mention`() throws {
    let hood = try neighbourhood([summary("a", of: "ada", contradicts: ["no-one"])], of: "no-one")
    #expect(hood.centre == SpeakerNode(slug: Slug(slugifying: "no-one")))
    #expect(hood.centre.name == "No One")
    #expect(hood.summaries.isEmpty)
    #expect(hood.neighbours.map(\.speaker.slug.text) == ["ada"])
    #expect(hood.neighbours.map(\.incoming) == [[.contradicts]])
  }

  @Test func `all summaries of a speaker count, and the newest names them`() throws {
    let hood = try neighbourhood(
      [
        summary(
          "old", of: "ada", name: "Old Name", date: "2020", agrees: ["bob"],
          claims: [Claim(text: "x", verdict: .real)]),
        summary(
          "new", of: "ada", name: "New Name", date: "2024", contradicts: ["bob"], reason: "why",
          claims: [Claim(text: "y", verdict: .hype)]),
      ], of: "ada")
    #expect(hood.centre.name == "New Name")
    #expect(hood.centre.summaryCount == 2)
    #expect(hood.centre.tally.total == 2)
    #expect(hood.summaries.map(\.slug.text) == ["new", "old"])
    #expect(hood.neighbours.map(\.outgoing) == [[.agrees, .contradicts]])
    #expect(hood.neighbours.map { $0.outgoingReasons.values.flatMap(\.self) } == [["why"]])
  }

  @Test func `neighbours are sorted by folded name, then slug`() throws {
    let hood = try neighbourhood(
      [
        summary("a", of: "ada", agrees: ["one", "two", "three", "four"]),
        summary("1", of: "one", name: "Zoë"), summary("2", of: "two", name: "émile"),
        summary("3", of: "three", name: "Bob"), summary("4", of: "four", name: "BOB"),
      ], of: "ada")
    #expect(hood.neighbours.map(\.speaker.slug.text) == ["four", "three", "two", "one"])
  }
}
