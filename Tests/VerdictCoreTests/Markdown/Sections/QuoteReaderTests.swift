import Testing

@testable import VerdictCore

struct QuoteReaderTests {
  /// Each is what an editor made of `> We will do it. [representative paraphrase]`.
  @Test(arguments: [
    "> We will do it. [representative\n> paraphrase]",
    "> We will do it. [Representative Paraphrase]",
    "> We will do it. \\[representative paraphrase\\]",
    "> We will do it. *[representative paraphrase]*",
    "> We will do it. [**representative** paraphrase]",
    "> We will do it. _\\[representative paraphrase]_",
    "> We will do it. [representative  paraphrase]",
    "> We will do it. [representative\u{A0}paraphrase]",
    "> We will do it. [representative&nbsp;paraphrase]",
    "> We will do it.\n> [ representative paraphrase ]",
    "> We will do it.\n>\n> [representative paraphrase]",
    "> We will do it [representative paraphrase].",
    "> We will do it. `[representative paraphrase]`",
    "> We will do it. [[representative paraphrase]]",
    "> We will do it. [rep\u{AD}resentative para\u{AD}phrase]",
    "> [representative paraphrase] We will do it.",
  ])
  func `a mark counts whatever was done to it`(text: String) throws {
    let quote = try #require(try claim("\(text)\n").quotes.first)
    #expect(quote == Quote(text: "We will do it.", isParaphrase: true))
  }

  @Test(arguments: [
    ("> “We will do it. [representative paraphrase]”", "“We will do it.”"),
    ("> We will do it. [representative paraphrase] — Ada, 2024", "We will do it. — Ada, 2024"),
    ("> We will do it. [representative paraphrase] (12:30)", "We will do it. (12:30)"),
    ("> We will do it. [representative paraphrase] 12:30", "We will do it. 12:30"),
  ])
  func `what closes a quote may follow its mark`(text: String, words: String) throws {
    let reading = read(text)
    #expect(reading.quotes == [Quote(text: words, isParaphrase: true)])
    #expect(!reading.rules.contains("unclear-paraphrase"))
  }

  @Test(arguments: [
    "> One. [representative paraphrase]\n>\n> Two.", "> We will. [paraphrase]",
    "> We will. (representative paraphrase)", "> We will. [representative paraphrse]",
    "> We will. [representative", "> We will.\n> *Representative paraphrase*",
    "> Paraphrased: we will.",
    "> We will. ［representative paraphrase］", "> We will.\n[representative paraphrase]",
    "> We will.\n\n[representative paraphrase]", "> One. [representative paraphrase] And then two.",
    "> [!quote] Ada Example",
  ])
  func `what cannot be decided is a paraphrase with a warning`(text: String) throws {
    let reading = read(text)
    #expect(reading.quotes.map(\.isParaphrase) == [true])
    #expect(reading.rules.contains("unclear-paraphrase"))
  }

  @Test(arguments: [
    "> We represent [all of] them (so to say).", "> A phrase [sic] of ours.",
    "> We [the representatives] agree.",
  ])
  func `other words in brackets are verbatim`(text: String) throws {
    let reading = read(text)
    #expect(reading.quotes.map(\.isParaphrase) == [false])
    #expect(!reading.rules.contains("unclear-paraphrase"))
  }

  @Test func `each quote is judged alone`() throws {
    let claim = try claim("> One. [representative paraphrase]\n\n> Two.\n")
    #expect(claim.quotes.map(\.isParaphrase) == [true, false])
  }

  @Test func `what stands right below a quote is not the speaker's`() throws {
    let claim = try claim(
      """
      > The words. [representative paraphrase]
      **Verdict:** Hype
      The reviewer explains.
      **Evidence:** [A](https://example.org)
      """)
    #expect(claim.quotes == [Quote(text: "The words.", isParaphrase: true)])
    #expect(claim.verdict == .hype)
    #expect(claim.evidence == ["[A](https://example.org)"])
    #expect(claim.reasons == "The reviewer explains.")
  }

  @Test func `the marker of a callout is no word of the speaker`() throws {
    let claim = try claim("> [!quote]- Ada\n> The words.\n")
    #expect(claim.quotes == [Quote(text: "The words.", isParaphrase: false)])
    #expect(claim.otherAttributes == [ClaimAttribute(key: "Callout", value: "Ada")])
  }

  @Test(arguments: ["**Real**", "Real.", "*real*", "`Real`", "🟢 **Real**", "**🟢 Real**", "Re\\al"])
  func `a verdict is read through its markup`(written: String) throws {
    #expect(
      try claim("**Verdict:** \(written)\n").verdict
        == (written == "Re\\al" ? .unknown(written) : .real))
  }

  @Test(arguments: ["Too  Early", "too early!", "Too-Early"])
  func `blanks and final points of a verdict do not count`(written: String) throws {
    #expect(try claim("**Verdict:** \(written)\n").verdict == .unproven)
  }

  @Test(arguments: ["- **Verdict:** Real", "**Verdict: Real**", "* __Verdict__: Real"])
  func `an attribute is read in other forms`(line: String) throws {
    #expect(try claim("\(line)\n\n> Words.\n").verdict == .real)
  }

  @Test(arguments: [
    "Verdict:** Real\n**Verdict:** Hype", "Said:** 2024\n**Said:** 2025", "Id:** a\n**Id:** b",
  ])
  func `two values of what there is one of are told`(lines: String) throws {
    #expect(read("**\(lines)\n").rules.contains("repeated-attribute"))
    #expect(
      !read("**Evidence:** a\n**Evidence:** b\n**Was:** c\n**Was:** d\n").rules.contains(
        "repeated-attribute"))
  }

  private func claim(_ body: String) throws -> Claim {
    let reading = SummaryReader.read(
      Array("## Top Claims\n### A\n\(body)".utf8), path: FilePath("a.md"))
    let summary = try #require(reading.summary)
    #expect(
      SummaryReader.read(Array(SummaryWriter.write(summary).utf8), path: FilePath("a.md")).summary
        == summary)
    return try #require(summary.claims.first)
  }

  private func read(_ body: String) -> (quotes: [Quote], rules: [String]) {
    let reading = SummaryReader.read(
      Array("## Top Claims\n### A\n\(body)\n".utf8), path: FilePath("a.md"))
    return (reading.summary?.claims.first?.quotes ?? [], reading.diagnostics.map(\.rule))
  }
}
