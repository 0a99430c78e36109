import TestSupport
import Testing

@testable import VerdictCore

struct QueryParserTests {
  private func words(_ words: String..., prefix: Bool = false, in parts: Set<SummaryPart> = [])
    -> Query
  {
    let pattern =
      words.count == 1 && !prefix
      ? WordPattern(formsOf: words[0]) : WordPattern(words, isPrefix: prefix)
    return .condition(.words(pattern, in: parts))
  }

  @Test func `words and phrases are looked for as they fold`() throws {
    #expect(try Query(parsing: "") == .everything)
    #expect(try Query(parsing: " \t\n") == .everything)
    #expect(try Query(parsing: "AI") == words("ai"))
    #expect(try Query(parsing: "open-Source") == words("open", "source"))
    #expect(try Query(parsing: "“Don’t panic”") == words("don", "t", "panic"))
    #expect(try Query(parsing: "vera*") == words("vera", prefix: true))
    #expect(try Query(parsing: "\"open sou\"*") == words("open", "sou", prefix: true))
    #expect(try Query(parsing: "\"open sou*\"") == words("open", "sou", prefix: true))
    #expect(try Query(parsing: "\"f(x) * AND\"") == words("f", "x", "and"))
    #expect(try Query(parsing: "作者") == words("作", "者"))
    #expect(
      try Query(parsing: "http://x.org 12:30")
        == .all([words("http", "x", "org"), words("12", "30")]))
    #expect(try Query(parsing: "note: and or") == .all([words("note"), words("and"), words("or")]))
  }

  @Test func `NOT binds before AND, and AND before OR`() throws {
    let (a, b, c) = (words("a"), words("b"), words("c"))
    #expect(try Query(parsing: "a b") == .all([a, b]))
    #expect(try Query(parsing: "a AND b c") == .all([a, b, c]))
    #expect(try Query(parsing: "a OR b c") == .any([a, .all([b, c])]))
    #expect(try Query(parsing: "(a OR b) c") == .all([.any([a, b]), c]))
    #expect(try Query(parsing: "a (b (c))") == .all([a, b, c]))
    #expect(try Query(parsing: "a OR (b OR c)") == .any([a, b, c]))
    #expect(try Query(parsing: "-a NOT b") == .all([.not(a), .not(b)]))
    #expect(try Query(parsing: "--a") == .not(.not(a)))
    #expect(try Query(parsing: "NOT(a OR b)c") == .all([.not(.any([a, b])), c]))
    #expect(try Query(parsing: "a\"b\"-c") == .all([a, b, .not(c)]))
  }

  @Test func `in: holds for the words of what follows it`() throws {
    #expect(try Query(parsing: "in:missed a b") == .all([words("a", in: [.missed]), words("b")]))
    #expect(try Query(parsing: "in:Real,HYPE \"a b\"") == words("a", "b", in: [.real, .hype]))
    #expect(
      try Query(parsing: "in:real (a OR -b verdict:hype in:hype c)")
        == .any([
          words("a", in: [.real]),
          .all([
            .not(words("b", in: [.real])), .condition(.verdict(VerdictFilter(.hype))),
            words("c", in: [.hype]),
          ]),
        ]))
  }

  @Test(
    arguments: [
      ("verdict:hype", .verdict(VerdictFilter(.hype))),
      ("verdict:partly", .verdict(VerdictFilter(.partiallyTrue))),
      ("verdict:\"Partially True\"", .verdict(VerdictFilter(.partiallyTrue))),
      (
        "verdict:mixed,🔴,true",
        .verdict([VerdictFilter(.partiallyTrue), VerdictFilter(.hype), VerdictFilter(.real)])
      ),
      ("VERDICT:Real,partial", .verdict([VerdictFilter(.real), VerdictFilter(.partiallyTrue)])),
      ("verdict:none,other", .verdict([VerdictFilter(.missing), VerdictFilter(.unknown)])),
      ("speaker:Sam", .named(.speaker, NamePattern("sam"))),
      ("speaker:sam-*", .named(.speaker, NamePattern("sam *"))),
      ("speaker:“Sam Alt*”", .named(.speaker, NamePattern("sam alt*"))),
      ("speaker:\"Sam Alt\"*", .named(.speaker, NamePattern("sam alt*"))),
      ("title:**-**", .named(.title, NamePattern("*"))),
      ("topic:open-source", .named(.topic, NamePattern("open source"))),
      ("role:\"*x - y*\"", .named(.role, NamePattern("*x y*"))),
      ("tool:PyTorch", .named(.tool, NamePattern("pytorch"))),
      ("reviewer:作*", .named(.reviewer, NamePattern("作*"))),
      ("slug:sam-altman", .named(.slug, NamePattern("sam-altman"))),
      ("slug:\"Sam Álton*\"", .named(.slug, NamePattern("sam-alton*"))),
      ("slug:\"Sam *\"", .named(.slug, NamePattern("sam-*"))),
      ("slug:-", .named(.slug, NamePattern("-"))),
      ("agrees:sam-*", .connected(.agrees, SlugPattern("sam-*"))),
      ("agrees:\"42\"", .connected(.agrees, SlugPattern("42"))),
      ("agreed-by:\"42\"", .connected(.agreedBy, SlugPattern("42"))),
      ("Contradicted-By:\"Sam Altman\"", .connected(.contradictedBy, SlugPattern("sam-altman"))),
      ("agrees:42", .count(.connections(.agrees), .equal, 42)),
      ("contradicts:>2", .count(.connections(.contradicts), .greater, 2)),
      ("contradicted-by:>4", .count(.speakersSaying(.contradicts), .greater, 4)),
      ("agreed-by:>=1", .count(.speakersSaying(.agrees), .atLeast, 1)),
      ("quote:paraphrase", .quote(.paraphrase)), ("quote:none", .quote(.none)),
      ("has:history", .has(.history)),
      ("date:2024", .date(DateSpan(first: 2024_01_01, last: 2024_12_31))),
      ("date:=2024-02", .date(DateSpan(first: 2024_02_01, last: 2024_02_29))),
      ("date:>=2024-03", .date(DateSpan(first: 2024_03_01, last: nil))),
      ("date:>2024-02", .date(DateSpan(first: 2024_02_30, last: nil))),
      ("date:<2024", .date(DateSpan(first: nil, last: 2024_01_00))),
      ("date:<=2024", .date(DateSpan(first: nil, last: 2024_12_31))),
      ("date:2023..2024-02-03", .date(DateSpan(first: 2023_01_01, last: 2024_02_03))),
      ("date:2023..", .date(DateSpan(first: 2023_01_01, last: nil))),
      ("date:..2023-04", .date(DateSpan(first: nil, last: 2023_04_30))),
      ("claims:>5", .count(.claims, .greater, 5)), ("claims:007", .count(.claims, .equal, 7)),
      ("claims:<=999999999", .count(.claims, .atMost, 999_999_999)),
      ("real:>=60%", .share(.real, .atLeast, percent: 60)),
      ("partial:<3", .count(.verdict(.partiallyTrue), .less, 3)),
      ("none:=0", .count(.verdict(.missing), .equal, 0)),
    ] as [(String, QueryCondition)])
  func `a field asks one thing`(text: String, condition: QueryCondition) throws {
    let query = try Query(parsing: text)
    #expect(query == .condition(condition))
    #expect(try Query(parsing: query.description) == query)
  }
}
