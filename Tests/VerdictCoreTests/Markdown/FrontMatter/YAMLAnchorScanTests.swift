import Testing

@testable import VerdictCore

struct YAMLAnchorScanTests {
  @Test(arguments: [
    "a: &x b", "a: *x", "- *x", "a: [b, *x]", "a: {b: *x}", "{a: &x b}", "*x : b", "? &x a",
    "a: !!str &x b",
    "a: \"q\"\nb: &x c", "a: it's\nb: &x c\nc: 'd'", "a: foo\n  'bar\nb: &x y\nc: 'z'",
    "- a: |\n  b: &x c",
    "a: |\nb: &x c", "a: |\n  text\nb: *x", "a: >2\n  *x", "{\"a\":*x}", "a:\u{2028}&x b",
    "a: b # 'c\nd: *x", "-\n  &x a",
    "a: [b\n 'c, &x d]", "\"a\": &x b",
  ])
  func `an anchor or alias is found wherever a value may start`(yaml: String) throws {
    let found = try #require(YAMLAnchorScan.first(in: Array(yaml.utf8)[...]))
    #expect(["&x", "*x"].contains(String(decoding: Array(yaml.utf8)[found], as: UTF8.self)))
  }

  @Test(arguments: [
    "a: AT&T", "a: b & c", "a: b * c", "a: \"&x\"", "a: '*x'", "a: b *c*",
    "a: |\n  *b*\n  &c\nd: e", "a: >-\n  - *b*\n",
    "a: b # &x", "# *x", "a: ['&x', \"*y\"]", "a: [b &x]", "a: https://x.org/?b=c&d=e",
    "a: \"\\\" &x\"", "a: 'it''s &x'",
    "a: & b", "topics: [r&d, a*b]",
  ])
  func `what only looks like one passes`(yaml: String) {
    #expect(YAMLAnchorScan.first(in: Array(yaml.utf8)[...]) == nil)
  }
}
