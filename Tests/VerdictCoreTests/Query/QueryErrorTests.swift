import Testing
import VerdictCore

struct QueryErrorTests {
  @Test(
    arguments: [
      ("a -", 3, "expected a letter or digit"), ("—", 1, "expected a letter or digit"),
      ("a \"\"", 4, "expected a letter or digit"), ("*", 1, "expected a letter or digit"),
      ("\0", 1, "expected a letter or digit"),
      ("speaker:\"!\"", 10, "expected a name or a word after speaker:"),
      ("slug:!", 6, "expected a name or a word after slug:"),
      ("speaker:", 9, "expected a name or a word after speaker:"),
      ("作 é a*b", 7, "expected a * only at the end of a word"),
      ("a**", 2, "expected a * only at the end of a word"),
      ("a “b c", 3, "expected a \" that closes this one"),
      ("speaker:\"b", 9, "expected a \" that closes this one"),
      ("a OR", 5, "expected a word, a \"phrase\", a field such as verdict:hype or a ("),
      ("AND a", 1, "expected a word, a \"phrase\", a field such as verdict:hype or a ("),
      ("a AND OR b", 7, "expected a word, a \"phrase\", a field such as verdict:hype or a ("),
      ("a NOT", 6, "expected a word, a \"phrase\", a field such as verdict:hype or a ("),
      ("a ()", 4, "expected a word, a \"phrase\", a field such as verdict:hype or a ("),
      ("a ((b)", 3, "expected a ) for this ("), ("a) b", 2, "expected a ( before this )"),
      (")", 1, "expected a ( before this )"),
      ("in:real", 8, "expected a word, a \"phrase\" or a ( to look for there"),
      ("in:real -a", 9, "expected a word, a \"phrase\" or a ( to look for there"),
      ("in:real in:hype a", 9, "expected a word, a \"phrase\" or a ( to look for there"),
      (
        "in:real,hpye a", 9,
        "expected a part: title, speaker, claims, quotes, real, hype, missed, thing, sowhat, "
          + "actions, tools, workflow, reading, connections, other; did you mean hype?"
      ),
      ("verdict:", 9, "expected a verdict: real, partial, hype, unproven, other, none"),
      (
        "a verdict:real,,hype", 16,
        "expected a verdict: real, partial, hype, unproven, other, none"
      ),
      (
        "verdict:fake", 9, "expected a verdict: real, partial, hype, unproven, other, none"
      ),
      ("quote:x", 7, "expected a kind of quote: verbatim, paraphrase, none"),
      ("has:", 5, "expected a feature: date, source, evidence, connections, history, relation"),
      ("date:", 6, "expected a date: 2024, 2024-03, 2024-03-15.. or 2023..2024"),
      ("date:..", 6, "expected a date: 2024, 2024-03, 2024-03-15.. or 2023..2024"),
      ("date:2024..2023", 6, "expected the earlier date first, as in 2023..2024"),
      ("date:2024-02-30", 6, "expected a date: 2024, 2024-03, 2024-03-15.. or 2023..2024"),
      ("claims:many", 8, "expected a number: 5, >5, >=5, <5 or <=5"),
      ("claims:>1000000000", 8, "expected a number: 5, >5, >=5, <5 or <=5"),
      ("agrees:>x", 8, "expected a number: 5, >5, >=5, <5 or <=5"),
      ("claims:>5%", 8, "expected a number: 5, >5, >=5, <5 or <=5"),
      ("real:>101%", 6, "expected a share from 0% to 100%, such as >=60%"),
      (
        "作 speeker:x", 4,
        "unknown field 'speeker:'; did you mean speaker:? "
          + "(put it in \"quotes\" to look for the text itself)"
      ),
      (
        "std::x", 1,
        "unknown field 'std:'; known: in, verdict, speaker, title, topic, tool, role, reviewer, "
          + "event, slug, agrees, contradicts, agreed-by, contradicted-by, quote, has, is, mine, date, "
          + "claims, real, partial, hype, unproven, other, none "
          + "(put it in \"quotes\" to look for the text itself)"
      ),
    ] as [(String, Int, String)])
  func `a mistake is told by column and expectation`(
    text: String, column: Int, expectation: String
  ) {
    #expect(throws: QueryError(column: column, expectation: expectation)) {
      try Query(parsing: text)
    }
  }

  @Test func `too much is refused`() throws {
    let words = String(repeating: "a ", count: 5_000)
    _ = try Query(parsing: words)
    #expect(
      throws: QueryError(
        column: 1, expectation: "expected a query of at most 10000 characters")
    ) { try Query(parsing: words + "a") }

    for nesting in ["-", "(", "NOT ", "-("] {
      let depth = nesting == "-(" ? 50 : 100
      let open = String(repeating: nesting, count: depth)
      let close = String(repeating: ")", count: nesting.contains("(") ? depth : 0)
      _ = try Query(parsing: open + "a" + close)
      #expect(
        throws: QueryError(
          column: open.count + 1,
          expectation: "expected at most 100 parentheses and NOTs inside each other")
      ) { try Query(parsing: open + "-a" + close) }
    }
  }
}
