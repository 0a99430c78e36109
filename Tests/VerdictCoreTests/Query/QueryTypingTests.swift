import Testing
import VerdictCore

struct QueryTypingTests {
  @Test(arguments: [
    ("", ""), ("a", "a*"), ("open sou", "open sou*"), ("a ", "a "), ("a*", "a*"), ("a-", "a-"),
    ("-a", "-a*"), ("(a", "(a*"), ("a)", "a)"), ("in:real a", "in:real a*"), ("in:real", "in:real"),
    ("speaker:sam", "speaker:sam"), ("\"a b", "\"a b*\""), ("“a b", "“a b*\""),
    ("\"a b ", "\"a b \""), ("\"", "\"\""),
    ("\"a b\"", "\"a b\""),
    ("speaker:\"sam a", "speaker:\"sam a\""), ("a OR", "a OR"), ("a ORB", "a ORB*"), ("作", "作*"),
    ("http://x.o", "http://x.o*"), ("note:", "note:"), ("12:3", "12:3*"), ("e\u{301}", "e\u{301}*"),
    ("\"a\"b", "\"a\"b*"), ("a  ", "a  "),
  ])
  func `typing leaves the last word open and closes quotes`(typed: String, settled: String) {
    #expect(Query.settled(typed) == settled)
    #expect(Query.settled(settled) == settled)
  }

  @Test func `what is typed reads as what is settled`() throws {
    #expect(try Query(typing: "open sou") == Query(parsing: "open sou*"))
    #expect(try Query(typing: "\"open sou") == Query(parsing: "\"open sou*\""))
    #expect(throws: QueryError.self) { try Query(typing: "a OR") }
  }

  @Test(arguments: [
    ("\"open s", "\"open\""), ("\"open so", "\"open\""), ("\"o", ""), ("model \"o", "model"),
    ("\"open ", "\"open\""), ("o", "o*"), ("\"作", ""),
  ])
  func `a short beginning in an open phrase asks for nothing yet`(typed: String, read: String)
    throws
  {
    #expect(try Query(typing: typed) == Query(parsing: read))
  }
}
