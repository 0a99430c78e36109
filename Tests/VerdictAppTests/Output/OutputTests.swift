import Foundation
import TestSupport
import Testing
import VerdictApp
import VerdictCore
import VerdictScreen

struct OutputTests {
  private let folder: TemporaryFolder
  private let output: Output
  private let data: Int32
  private let messages: Int32

  init() throws {
    folder = try TemporaryFolder()
    data = open(folder.path("data"), O_RDWR | O_CREAT, 0o600)
    messages = open(folder.path("messages"), O_RDWR | O_CREAT, 0o600)
    output = Output(data: data, messages: messages, environment: ["COLUMNS": "30"])
  }

  @Test func `data waits for a flush, messages do not`() throws {
    output.print("one")
    try output.print(["a", "b"], as: Words())
    output.complain("careful")
    #expect(try text("data") == "")
    #expect(try text("messages") == "careful\n")
    try output.flush()
    #expect(try text("data") == "one\na b ")
  }

  @Test func `what an exporter wrote before its source failed is printed`() throws {
    #expect(throws: Failure.self) { try output.print(["a", ""], as: Words()) }
    try output.flush()
    #expect(try text("data") == "a ")
  }

  /// Writes words with a blank after each, and fails at an empty one.
  private struct Words: Exporter {
    let name = "words"
    let help = "words"
    let fileExtension = "txt"

    func write(_ source: [String], to sink: inout some TextOutputStream) throws {
      for word in source {
        if word.isEmpty { throw Failure.unsuccessful(nil) }
        sink.write(word + " ")
      }
    }
  }

  @Test func `much data does not wait`() throws {
    let line = CleanText(String(repeating: "x", count: 1000))
    for _ in 0..<100 { output.print(line) }
    #expect(try text("data").utf8.count > 60_000)
    try output.flush()
    #expect(try text("data").utf8.count == 100_100)
  }

  @Test func `data that cannot be written is a failure, once told and later`() throws {
    let closed = Output(data: -1, messages: messages)
    closed.print("lost")
    #expect(throws: Failure.self) { try closed.flush() }
    #expect(throws: Failure.self) { try closed.flush() }
  }

  @Test func `lines go on below their first word`() throws {
    output.print([Line("  one two three four five six seven")], Output.Drawing())
    try output.flush()
    #expect(try text("data") == "  one two three four five six\n  seven\n")
  }

  @Test(arguments: [("30", 30), ("0", 80), ("1001", 80), ("x", 80), (nil, 80)] as [(String?, Int)])
  func `without a terminal the width is that of the environment`(columns: String?, width: Int) {
    let environment = columns.map { ["COLUMNS": $0] } ?? [:]
    #expect(Output(data: data, messages: messages, environment: environment).width == width)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }
}
