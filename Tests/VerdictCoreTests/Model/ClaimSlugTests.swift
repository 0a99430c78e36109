import Testing
import VerdictCore

struct ClaimSlugTests {
  @Test func `repeats are numbered and never collide`() {
    #expect(
      slugs([("A b", nil), ("A b", nil), ("a-b-2", nil), ("A b", nil)]) == [
        "a-b", "a-b-2", "a-b-2-2", "a-b-3",
      ])
  }

  @Test func `an Id names the claim whatever its text`() {
    #expect(slugs([("Old words", "kept"), ("Kept", nil)]) == ["kept", "kept-2"])
  }

  @Test func `a long claim is cut at a word`() {
    let text = Array(repeating: "word", count: 20).joined(separator: " ")
    #expect(slugs([(text, nil)]) == [Array(repeating: "word", count: 12).joined(separator: "-")])
  }

  @Test func `many claims of one text take time in step with their number`() {
    let claims = Array(repeating: Claim(text: "same"), count: 20_000)
    let summary = Summary(slug: Slug(slugifying: "a"), speaker: Speaker(name: "A"), claims: claims)
    #expect(Set(summary.claimSlugs).count == 20_000)
    #expect(summary.claimSlugs.last?.text == "same-20000")
  }

  private func slugs(_ claims: [(text: String, id: String?)]) -> [String] {
    Summary(
      slug: Slug(slugifying: "a"), speaker: Speaker(name: "A"),
      claims: claims.map { Claim(text: $0.text, id: $0.id.flatMap { Slug($0) }) }
    ).claimSlugs.map(\.text)
  }
}
