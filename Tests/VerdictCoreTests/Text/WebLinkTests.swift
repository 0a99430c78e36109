import Testing
import VerdictCore

struct WebLinkTests {
  @Test(arguments: [
    ("https://example.org/a", "https://example.org/a", "example.org"),
    ("HTTPS://Example.ORG:8443/%41?q=1#x", "https://Example.ORG:8443/%41?q=1#x", "example.org"),
    (" https://e.org/a b\"c?x=<1> ", "https://e.org/a%20b%22c?x=%3C1%3E", "e.org"),
    ("https://e.org/%20 ä", "https://e.org/%20%20%C3%A4", "e.org"),
    ("https://e.org/100%", "https://e.org/100%25", "e.org"),
    ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4", "xn--bcher-kva.example"),
    ("https://аpple.com/", "https://xn--pple-43d.com/", "xn--pple-43d.com"),
    ("http://e.org/$(reboot)`id`;&'", "http://e.org/$(reboot)%60id%60;&'", "e.org"),
    ("https://e.org/p#:~:text=Foo,bar%20baz", "https://e.org/p#:~:text=Foo,bar%20baz", "e.org"),
    ("http://[::1]/x", "http://[::1]/x", "[::1]"),
  ])
  func `an address on the web is written anew`(
    text: String, address: String, host: String
  ) throws {
    let link = try WebLink(text)
    #expect(link.address == address)
    #expect(link.host == host)
    #expect(try WebLink(link.address) == link)
  }

  @Test(arguments: [
    ("javascript:alert(1)", WebLinkProblem.otherScheme("javascript")),
    ("file:///etc/passwd", .otherScheme("file")), ("mailto:a@e.org", .otherScheme("mailto")),
    ("JavaScript:https://e.org", .otherScheme("JavaScript")),
    ("https://paypal.com@evil.org/", .userName), ("https://a:b@evil.org/", .userName),
    ("https://e.org\\@evil.com/", .userName), ("https:///x", .noAddress),
    ("https:e.org", .noAddress), ("//e.org/x", .noAddress), ("e.org", .noAddress),
    ("", .noAddress), ("https://e.org/\na", .noAddress), ("https://e.org/\u{1B}[31m", .noAddress),
    ("https://e o.org/", .noAddress), ("-rf", .noAddress),
    ("https://e.org/" + String(repeating: "a", count: 20_000), .tooLong),
  ])
  func `what is none, or hides where it leads, is refused`(text: String, problem: WebLinkProblem) {
    #expect(throws: problem) { try WebLink(text) }
    #expect(!problem.message.isEmpty)
  }

  @Test func `a long address is one`() throws {
    let link = try WebLink("https://e.org/" + String(repeating: "ä", count: 1300))
    #expect(link.address.utf8.count == 14 + 6 * 1300)
  }
}
