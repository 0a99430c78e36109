import Testing

@testable import VerdictTerminal

struct CapabilityTests {
  @Test(arguments: [
    ("\u{1B}[H\u{1B}[J$<50/>", "\u{1B}[H\u{1B}[J"), ("$<2*>a$<5>b", "ab"), ("$", "$"),
    ("$<5", "$<5"),
    ("a$b", "a$b"), ("", ""),
  ])
  func `delays are left out`(written: String, sent: String) {
    #expect(Capability.withoutPadding(written.utf8) == Array(sent.utf8))
  }
}
