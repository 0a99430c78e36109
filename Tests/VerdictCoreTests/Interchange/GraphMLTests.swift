import Testing

@testable import VerdictCore

struct GraphMLTests {
  @Test func `an XML parser reads the graph that was written, whatever the names`() throws {
    #expect(
      try Self.read(HostileNames.exported.text(GraphML())) == ReadGraph(HostileNames.exported))
  }

  @Test func `an empty graph is a graph`() throws {
    let empty = ExportedGraph(GraphDraft(speakers: [], aliases: []).graph())
    #expect(try Self.read(empty.text(GraphML())) == ReadGraph())
  }

  @Test func `every key in use is declared, once`() throws {
    let elements = try #require(XMLEvents.read(HostileNames.exported.text(GraphML())))
    let declared = elements.filter { $0.name == "key" }.compactMap { $0.attributes["id"] }
    let used = Set(elements.filter { $0.name == "data" }.compactMap { $0.attributes["key"] })
    #expect(Set(declared).count == declared.count)
    #expect(used.isSubset(of: declared))
    #expect(used.isSuperset(of: ["name", "summaries", "real", "kind", "sign", "reasons"]))
  }

  private static func read(_ text: String) throws -> ReadGraph {
    let elements = try #require(XMLEvents.read(text))
    var graph = ReadGraph()
    for (index, element) in elements.enumerated() {
      let data = elements.filter { $0.name == "data" && $0.parents.last == index }
      func datum(_ key: String) -> String? { data.first { $0.attributes["key"] == key }?.text }
      switch element.name {
      case "node":
        let slug = try #require(element.attributes["id"])
        graph.names[slug] = datum("name")
        if datum("summaries") == "0" { graph.strangers.insert(slug) }
      case "edge":
        let isAgreeing = datum("kind") == "agrees"
        #expect(datum("sign") == (isAgreeing ? "1" : "-1"))
        graph.edges.append(
          .init(
            source: try #require(element.attributes["source"]),
            target: try #require(element.attributes["target"]),
            kind: isAgreeing ? .agrees : .contradicts, reasons: datum("reasons")))
      default: break
      }
    }
    return graph
  }
}
