import Foundation
import Testing
import VerdictCore

/// The summaries that verdict comes with.
struct BundledCardsTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../content").standardized

  private static let readings: [(name: String, reading: SummaryReading)] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted().compactMap
  {
    name in
    guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path)
    else { return nil }
    return (name, SummaryReader.read(Array(data), path: FilePath(name)))
  }

  private static let summaries = readings.compactMap(\.reading.summary)

  @Test func `every card is read without an error or a warning`() {
    #expect(Self.readings.count >= 28)
    for (name, reading) in Self.readings {
      #expect(reading.summary != nil, "\(name)")
      #expect(reading.diagnostics.allSatisfy { $0.severity == .note }, "\(name)")
    }
  }

  @Test func `every card says when its verdicts were given and by whom`() {
    for summary in Self.summaries {
      #expect(summary.reviewed?.day != nil, "\(summary.slug)")
      #expect(summary.reviewer != nil, "\(summary.slug)")
    }
  }

  /// The published page of that card names neither a day nor a place.
  @Test func `every talk has a day or a month, a place and a source`() {
    for summary in Self.summaries where summary.slug.text != "emad-mostaque" {
      #expect(summary.date?.month != nil, "\(summary.slug)")
      #expect(summary.event != nil, "\(summary.slug)")
      #expect(summary.source?.hasPrefix("https://") == true, "\(summary.slug)")
    }
  }

  @Test func `every verdict but Unproven has evidence, or says why it has none`() {
    for summary in Self.summaries {
      for claim in summary.claims where claim.evidence.isEmpty && claim.verdict != .unproven {
        #expect(claim.reasons.contains("There is no study to point to"), "\(claim.text)")
      }
    }
  }

  @Test func `claims that are related say so on both sides, and not to themselves`() throws {
    let claims = Dictionary(
      uniqueKeysWithValues: Self.summaries.flatMap { summary in
        zip(summary.claimSlugs, summary.claims).map {
          (ClaimIdentity(summary: summary.slug, claim: $0), $1)
        }
      })
    var count = 0
    for (identity, claim) in claims {
      for relation in claim.relations {
        let other = try #require(claims[relation.target], "\(relation.target)")
        #expect(relation.reason != nil, "\(identity)")
        #expect(
          other.relations.contains { $0.target == identity && $0.kind == relation.kind },
          "\(relation.target) does not mention \(identity)")
        count += 1
      }
    }
    #expect(count >= 40)
  }

  @Test func `no two cards share eight words in a row`() {
    var seen: [[String]: Slug] = [:]
    for summary in Self.summaries {
      var own: Set<[String]> = []
      for text in Self.prose(of: summary) {
        let words = Words.folded(text)
        for start in 0..<max(0, words.count - 7) { own.insert(Array(words[start..<start + 8])) }
      }
      for run in own {
        if let other = seen[run] {
          Issue.record("\(other) and \(summary.slug): \(run.joined(separator: " "))")
        }
        seen[run] = summary.slug
      }
    }
    #expect(seen.count > 10_000)
  }

  /// What a card says in its own words: links carry titles that others use too.
  private static func prose(of summary: Summary) -> [String] {
    let links = /\[[^\]]*\]\([^)]*\)/
    let texts =
      [summary.standfirst].compactMap(\.self)
      + summary.claims.flatMap { [$0.reasons] + $0.quotes.map(\.text) }
      + summary.panels.filter { $0.kind != .reading }.map(\.text)
    return texts.map {
      $0.replacing(links, with: "¶").replacing("[representative paraphrase]", with: "")
    }
  }

  @Test(arguments: [
    "30 million", "$100 million", "March 2024", "July 2023", "July 2024", "405B", "30 minutes",
    "100 queries", "30 days", "80% of the quality", "20% of the money", "1,000 requests",
    "20 typical inputs", "three jobs", "quarter", "ComfyUI", "Automatic1111", "InvokeAI", "Jais",
    "SEA-LION", "Qwen", "Linux", "Apache", "Bloomberg", "The Information",
  ])
  func `the figures and names of the published card are kept`(fact: String) throws {
    let text = try String(
      contentsOf: Self.folder.appending(path: "emad-mostaque.md"), encoding: .utf8)
    #expect(text.contains(fact))
  }
}
