import Testing
import VerdictCore

struct SpeakerNameTests {
  private static let graph: ConnectionGraph = {
    let names = ["Ada Example", "Ada Lovelace", "Chen Li", "Béla Beispiel"]
    let speakers = names.map { SpeakerNode(slug: Slug(slugifying: $0), name: $0) }
      .sorted { $0.slug < $1.slug }
    return GraphDraft(speakers: speakers, aliases: []).graph()
  }()

  private static func names(_ nodes: [Int]) -> [String] { nodes.map { graph.speakers[$0].name } }

  @Test(arguments: [
    ("chen-li", "Chen Li"), ("Chen Li", "Chen Li"), ("chen", "Chen Li"), ("li", "Chen Li"),
    ("bela", "Béla Beispiel"), ("ada love", "Ada Lovelace"), ("LOVELACE", "Ada Lovelace"),
  ])
  func `a speaker is named by slug, name or the start of words`(text: String, name: String) {
    guard case .one(let node) = Self.graph.speaker(named: text) else {
      Issue.record("nobody for \(text)")
      return
    }
    #expect(Self.names([node]) == [name])
  }

  @Test func `a name that several have is nobody's, and the nearest is told where one is near`() {
    guard case .several(let nodes) = Self.graph.speaker(named: "ada") else {
      Issue.record("one or nobody")
      return
    }
    #expect(Self.names(nodes) == ["Ada Example", "Ada Lovelace"])
    guard case .nobody(let near?) = Self.graph.speaker(named: "lovelase") else {
      Issue.record("nobody is near")
      return
    }
    #expect(Self.names([near]) == ["Ada Lovelace"])
    #expect(Self.graph.speaker(named: "zzzz") == .nobody(nearest: nil))
    #expect(Self.graph.speaker(named: " ") == .nobody(nearest: nil))
  }

  @Test func `names in a row are as long as somebody has them`() throws {
    let nodes = try Self.graph.speakers(named: "ada lovelace chen li beispiel").get()
    #expect(Self.names(nodes) == ["Ada Lovelace", "Chen Li", "Béla Beispiel"])
    #expect(throws: UnclearName(name: "zzzz", meaning: .nobody(nearest: nil))) {
      try Self.graph.speakers(named: "chen zzzz").get()
    }
  }
}
