import Testing

@testable import VerdictCore

struct ExportedGraphTests {
  @Test(arguments: [DOT(), Mermaid(), GraphML(), Argdown()] as [any GraphExporter])
  func `what is written is clean, and holds no end of a line inside one`(
    format: any GraphExporter
  ) {
    format.write(HostileNames.exported) { line in
      #expect(CleanText(line).string == line)
      for scalar in line.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .unassigned:
          Issue.record("\(scalar.escaped(asASCII: true)) in \(line)")
        default: break
        }
      }
    }
  }

  @Test func `reasons are plain words on one line, and several stand side by side`() {
    let (ada, bo) = (Slug(slugifying: "ada"), Slug(slugifying: "bo"))
    var draft = GraphDraft(speakers: [SpeakerNode(slug: ada)], aliases: [])
    draft.add(.agrees, from: ada, to: bo, reason: "*open* [weights](x) &#27; and\nmore")
    draft.add(.agrees, from: ada, to: bo, reason: "  ")
    draft.add(.agrees, from: ada, to: bo, reason: "audits")
    draft.add(.contradicts, from: ada, to: bo)
    let graph = ExportedGraph(draft.graph())
    #expect(graph.reasons(ofEdge: 0) == "open weights ␛ and more; audits")
    #expect(graph.reasons(ofEdge: 1) == nil)
    #expect(graph.sentence(ofEdge: 1) == "Ada contradicts Bo")
  }

  @Test func `a name of nothing is the slug`() {
    let speaker = SpeakerNode(slug: Slug(slugifying: "ada"), name: " ")
    #expect(HostileNames.exported.name(of: speaker) == "ada")
  }
}
