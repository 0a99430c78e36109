import Foundation
import TestSupport
import Testing

/// The keys of JSON, which other programs read: one may be added, none may change or go.
struct JSONKeyTests {
  @Test(
    arguments: [
      (["list"], "date slug speaker speakerSlug title verdicts"),
      (
        ["show", "ada-example"],
        """
        claims claims.attributes claims.claim claims.evidence claims.history claims.line \
        claims.quotes claims.quotes.kind claims.quotes.text claims.reasons claims.relations \
        claims.text claims.topics claims.verdict connections connections.kind connections.reason \
        connections.speaker date file frontMatter panels panels.text panels.title slug speaker \
        speaker.aliases speaker.name speaker.slug title topics
        """
      ),
      (["claims"], "claim speaker speakerSlug summary text verdict"),
      (
        ["search", "open"],
        """
        snippets snippets.matches snippets.part snippets.text summary summary.date summary.slug \
        summary.speaker summary.speakerSlug summary.title summary.verdicts
        """
      ),
      (
        ["speakers"],
        """
        agreedBy agrees claims contradictedBy contradicts first last name newestSummary \
        paraphrases quotes shares slug summaries verdicts
        """
      ),
      (
        ["graph"],
        """
        connections connections.kind connections.reasons connections.source connections.target \
        overview overview.agrees overview.bridges overview.camps overview.conflictingTriangles \
        overview.contradicts \
        overview.frustrated overview.frustrated.kind overview.frustrated.reasons \
        overview.frustrated.source overview.frustrated.target overview.isExact \
        overview.mostConnected overview.mostConnected.count overview.mostConnected.speaker \
        overview.mostDisputed overview.mostDisputed.count overview.mostDisputed.speaker \
        overview.speakers overview.triangles overview.withoutSummary speakers speakers.camp \
        speakers.name speakers.slug speakers.summaries speakers.verdicts
        """
      ),
      (
        ["graph", "ada-example"],
        """
        connections connections.kind connections.reasons connections.source connections.target \
        depth speaker speakers speakers.name speakers.slug speakers.summaries speakers.verdicts
        """
      ),
      (
        ["path", "ada-example", "bela-beispiel"],
        """
        count length ways ways.relation ways.sign ways.speakers ways.steps ways.steps.connections \
        ways.steps.connections.kind ways.steps.connections.reasons \
        ways.steps.connections.source ways.steps.connections.target ways.steps.from \
        ways.steps.sign ways.steps.to
        """
      ),
      (
        ["compare", "ada-example", "bela-beispiel"],
        """
        claims claims.closeness claims.hasOtherVerdicts claims.left claims.left.claim \
        claims.left.speakerSlug claims.left.summary claims.left.text claims.left.verdict \
        claims.right claims.right.claim claims.right.speakerSlug claims.right.summary \
        claims.right.text claims.right.verdict connections connections.kind \
        connections.reasons connections.source connections.target speakers speakers.name \
        speakers.slug speakers.summaries speakers.verdicts tools topics
        """
      ),
      (
        ["config"],
        """
        path problems settings settings.column settings.key settings.line settings.origin \
        settings.values settings.variable
        """
      ),
    ] as [([String], String)])
  func `the keys of JSON stay as they are`(arguments: [String], pinned: String) throws {
    let program = try Program()
    try program.home.write("mouse: no\n", to: ".config/verdict/config.yaml")
    let result = try FinishedProcess(
      running: Program.path, arguments + ["--json", "--library", FixtureFolder.library],
      environment: program.environment, folder: program.home.path)
    let json = try JSONSerialization.jsonObject(with: Data(result.text.utf8))
    let missing = Set(pinned.split(separator: " ").map(String.init)).subtracting(
      Self.keys(of: json))
    #expect(missing == [])
  }

  /// Every key with those around it, but not those that are words of the query language.
  private static func keys(of json: Any, in path: String = "") -> Set<String> {
    switch json {
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(of: $1, in: path)) }
    case let object as [String: Any]:
      object.reduce(into: []) { keys, member in
        keys.insert(path + member.key)
        guard !["verdicts", "shares"].contains(member.key) else { return }
        keys.formUnion(Self.keys(of: member.value, in: "\(path)\(member.key)."))
      }
    default: []
    }
  }
}
