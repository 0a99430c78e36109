import Foundation
import TestSupport
import Testing

struct ExportTests {
  private func run(_ arguments: [String], output: FinishedProcess.Output = .pipe) throws
    -> FinishedProcess
  {
    let program = try Program()
    return try FinishedProcess(
      running: Program.path, arguments + ["--library", FixtureFolder.library],
      environment: program.environment, folder: program.home.path, output: output)
  }

  @Test func `every claim of a library leaves as a line of JSON, a row and a review`() throws {
    let lines = try run(["export", "ndjson"]).text.split(separator: "\n")
    #expect(lines.count == 8)
    #expect(try run(["export", "csv"]).text.split(separator: "\n").count == 9)
    let reviews = try run(["export", "claimreview"])
    #expect(reviews.text.split(separator: "\n").count(where: { $0.hasPrefix("{\"@type\"") }) == 8)
    #expect(reviews.message.hasPrefix("verdict: ClaimReview has no words for connections"))
    #expect(reviews.end == .exited(0))
  }

  @Test func `a query says which claims leave`() throws {
    let result = try run(["export", "ndjson", "verdict:unproven", "speaker:ada*"])
    #expect(result.text.split(separator: "\n").count == 1)
    #expect(result.message == "")
    let none = try run(["export", "csv", "speaker:nobody"])
    #expect(none.end == .exited(1))
    #expect(none.message.contains("match 'speaker:nobody'"))
    #expect(try run(["export", "csv", "verdict:nope"]).end == .exited(2))
    #expect(try run(["export", "xml"]).message.contains("'claimreview', 'ndjson' or 'csv'"))
  }

  @Test func `claims as JSON have all that the file says of them`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(run(["claims", "--json"]).text.utf8))
    let claims = try #require(json as? [[String: Any]])
    #expect(claims.count == 8)
    let ada = try #require(claims.first { $0["speakerSlug"] as? String == "ada-example" })
    for key in ["quotes", "evidence", "topics", "relations", "reasons", "file", "line", "date"] {
      #expect(ada[key] != nil, "\(key)")
    }
  }

  @Test func `a brief is a page of text, or markdown`() throws {
    let text = try run(["export", "brief", "ada"])
    #expect(text.text.hasPrefix("Ada Example on Open Compute\n"))
    #expect(text.text.contains("\n● real\n"))
    #expect(text.end == .exited(0))
    let markdown = try run(["export", "brief", "ada-example", "--markdown"])
    #expect(markdown.text.hasPrefix("# Ada Example on Open Compute\n"))
    #expect(try run(["export", "brief", "nobody-at-all"]).end == .exited(1))
    let before = try Program().run("--library", FixtureFolder.library, "export", "brief", "ada")
    #expect(before.text == text.text)
  }

  @Test(arguments: [["export", "ndjson"], ["export", "csv"], ["export", "claimreview"]])
  func `a full disk is told, and a pipe that nobody reads ends quietly`(
    arguments: [String]
  ) throws {
    let full = try run(arguments, output: .file("/dev/full"))
    #expect(full.end == .exited(3))
    #expect(full.message == "verdict: the output cannot be written: no space left on device\n")
    let broken = try run(arguments, output: .brokenPipe)
    #expect(broken.end == .signalled(SIGPIPE))
    #expect(broken.message == "")
  }
}
