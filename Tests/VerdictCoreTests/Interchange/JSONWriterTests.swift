import Foundation
import Testing

@testable import VerdictCore

struct JSONWriterTests {
  @Test func `a list is a value a line, with nothing that a terminal acts on`() throws {
    var (json, text) = (JSONWriter(), "")
    json.beginList(to: &text)
    try json.write(["a": "\u{1B}[2J\u{202E}/\u{10FFFF}"], to: &text)
    try json.write(["b": 2], to: &text)
    json.endList(to: &text)
    #expect(
      text == """
        [
        {"a":"\\u001b[2J\\u202e/\\udbff\\udfff"},
        {"b":2}
        ]

        """)
  }

  @Test func `an object has members, some of them lists`() throws {
    var (json, text) = (JSONWriter(), "")
    json.beginObject(to: &text)
    try json.write("a", 1, to: &text)
    try json.write("b", each: [2, 3], to: &text)
    try json.write("c", each: [Int](), to: &text)
    try json.write("d", "x", to: &text)
    json.endObject(to: &text)
    let object = try JSONDecoder().decode(Object.self, from: Data(text.utf8))
    #expect(object == Object(a: 1, b: [2, 3], c: [], d: "x"))
  }

  private struct Object: Codable, Hashable {
    var a: Int
    var b: [Int]
    var c: [Int]
    var d: String
  }
}
