import Foundation
import TestSupport
import Testing

struct SpeakersTests {
  private func run(_ arguments: String...) throws -> FinishedProcess {
    let program = try Program()
    return try FinishedProcess(
      running: Program.path, ["speakers", "--library", FixtureFolder.library] + arguments,
      environment: program.environment, folder: program.home.path)
  }

  private func records(_ library: String = FixtureFolder.library) throws -> [String: [String: Any]]
  {
    let result = try Program().run("speakers", "--json", "--library", library)
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: records.map { ($0["slug"] as? String ?? "", $0) })
  }

  @Test func `speakers in a pipe are one record each, with tabs between its fields`() throws {
    let result = try run()
    #expect(
      result.text == """
        ada-example\tAda Example\t1\t4\treal 1 partial 1 hype 1 unproven 1\t\t\t100%\t2\t1\t2\t0\t2024-05-17\t2024-05-17
        bela-beispiel\tBéla Beispiel\t1\t1\treal 1\t\t\t100%\t1\t0\t1\t0\t2023\t2023
        chen-li\tChen Li 作者\t1\t1\thype 1\t\t\t100%\t1\t0\t1\t1\t2022-11\t2022-11
        dora-demo\tDora Demo\t1\t1\tunproven 1\t\t\t100%\t1\t0\t1\t0\t\t
        emile-essai\tÉmile Essai\t1\t1\tpartial 1\t\t\t100%\t1\t0\t0\t0\t2021-02-03\t2021-02-03
        nobody-yet\tNobody Yet\t0\t0\t\t\t\t\t0\t0\t1\t0\t\t

        """)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test(arguments: [
    (["verdict:hype"], ["ada-example", "chen-li"]),
    (["--sort", "claims", "--limit", "2"], ["ada-example", "bela-beispiel"]),
    (["--sort", "last"], ["ada-example", "bela-beispiel", "chen-li", "emile-essai"]),
    (
      ["--sort", "last", "--reverse"],
      ["emile-essai", "chen-li", "bela-beispiel", "ada-example", "dora-demo", "nobody-yet"]
    ),
    (["--sort", "heard", "--limit", "1"], ["ada-example"]),
  ])
  func `they come as the query and the order ask`(arguments: [String], slugs: [String]) throws {
    let program = try Program()
    let result = try FinishedProcess(
      running: Program.path, ["speakers", "--library", FixtureFolder.library] + arguments,
      environment: program.environment, folder: program.home.path)
    let found = result.text.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(Array(found.prefix(slugs.count)) == slugs)
    #expect(result.end == .exited(0))
  }

  @Test func `JSON has shares with their intervals, null where there are too few claims`() throws {
    let folder = try TemporaryFolder()
    let claims = (1...6).map { number in
      "### Claim \(number)\n**Verdict:** \(number > 2 ? "Real" : "Hype")\n> Words. \n"
    }
    try folder.write(
      "---\nspeaker: Six\ndate: 2024\n---\n# Six\n\n## Top Claims\n\n"
        + claims.joined(separator: "\n"), to: "six.md")
    let six = try #require(try records(folder.path)["six"])
    let shares = try #require(six["shares"] as? [String: [String: Double]])
    #expect(shares["real"]?["value"] == 4.0 / 6)
    #expect((shares["real"]?["low"] ?? 0) > 0.29 && (shares["real"]?["high"] ?? 1) < 0.91)
    #expect(shares["unproven"]?["value"] == 0)
    #expect(six["quotes"] as? Int == 6)
    #expect(six["paraphrases"] as? Int == 0)
    #expect(six["newestSummary"] as? String == "six")

    let few = try records()
    let ada = try #require(few["ada-example"])
    #expect(ada["claims"] as? Int == 4)
    #expect((ada["shares"] as? [String: Any])?["real"] is NSNull)
    let nobody = try #require(few["nobody-yet"])
    #expect(nobody["summaries"] as? Int == 0)
    #expect(nobody["agreedBy"] as? Int == 1)
    #expect(nobody["newestSummary"] == nil)
  }

  @Test func `speakers on a terminal have a header, fit its width, and have no tabs`() throws {
    let terminal = try Program().start(
      "speakers", "--sort", "real", "--library", FixtureFolder.library, width: 60)
    #expect(try terminal.waitForEnd() == .exited(0))
    let lines = SentText(terminal.output).plain.split(separator: "\r\n")
    #expect(lines.count == 7)
    #expect(lines.first?.contains("real") == true)
    #expect(!terminal.text.contains("\t"))
    #expect(lines.allSatisfy { Cells.width(of: $0) <= 60 })
  }

  @Test func `nobody found is said, with status 1`() throws {
    let result = try run("nowhere")
    #expect(result.text == "")
    #expect(result.message.contains("no speakers in"))
    #expect(result.end == .exited(1))
  }

  @Test(arguments: [["--sort", "height"], ["--limit", "-1"], ["verdict:hpe"]])
  func `wrong options are wrong usage`(arguments: [String]) throws {
    let program = try Program()
    let result = try program.run("speakers", arguments[0], arguments[arguments.count - 1])
    #expect(result.end == .exited(2))
    #expect(!result.message.isEmpty)
  }
}
