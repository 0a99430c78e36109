import Foundation
import TestSupport
import Testing
import VerdictCore

/// The problems of one library in each format, read back by parsers that share nothing with what wrote
/// them.
struct CheckFormatTests {
  /// The fixture, and files whose names and texts mean something in a format.
  private func world() throws -> Program {
    let program = try Program()
    let fixture = FixtureFolder.broken
    for name in try FileManager.default.contentsOfDirectory(atPath: fixture) {
      let text = try String(contentsOfFile: "\(fixture)/\(name)", encoding: .utf8)
      try program.home.write(text, to: "odd/\(name)")
    }
    let hostile = "\"},{%25::error::,file=x\r\u{1B}]0;x\u{7}\u{202E}</script>\u{2028}é"
    try program.home.write(
      "---\nspeaker: Ada\ntitle: T\nslug: \(hostile.prefix { $0 != "\r" })\n---\n"
        + "## Top Claims\n\n### \(hostile)\n**Verdict:** \(hostile)\n", to: "odd/hostile.md")
    for name in ["a,b:c%25=d.md", "line\nbreak.md", "quote\"back\\slash.md", "é 作者.md"] {
      try program.home.write(Array("---\ndate: never\n---\n".utf8), to: Array("odd/\(name)".utf8))
    }
    return program
  }

  /// A problem without what formats say in their own way: columns, capitals and full stops.
  private struct Found: Hashable, Comparable, CustomStringConvertible {
    var file: String
    var line: Int
    var rule: String
    var severity: String
    var message: String

    init(_ file: String, _ line: Int, _ rule: String, _ severity: String, _ message: String) {
      self.file = CleanText(file).string
      self.line = line
      self.rule = rule
      self.severity = severity
      let clean = CleanText(message).string.lowercased()
      self.message = clean.hasSuffix(".") ? String(clean.dropLast()) : clean
    }

    var description: String { "\(file):\(line): \(severity): \(message) [\(rule)]" }

    static func < (left: Self, right: Self) -> Bool { left.description < right.description }
  }

  @Test func `each problem stands once in every format`() throws {
    let program = try world()
    let json = try program.run("check", "odd", "--format", "json")
    let expected = try Self.problems(inJSON: json.output)
    #expect(expected.count > 60)
    #expect(expected.contains { $0.file.hasSuffix("a,b:c%25=d.md") })
    let text = try program.run("check", "odd")
    #expect(Self.problems(inText: text.text) == expected)
    let commands = try program.run("check", "odd", "--format", "github")
    #expect(try Self.problems(inCommands: commands.text) == expected)
    let sarif = try program.run("check", "odd", "--format", "sarif")
    #expect(try Self.problems(inSARIF: sarif.output) == expected)
    for result in [text, json, commands, sarif] {
      #expect(result.end == .exited(1))
      #expect(result.message == text.message)
      let isShown = { (scalar: Unicode.Scalar) in
        scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory)
      }
      #expect(result.text.unicodeScalars.allSatisfy(isShown))
    }
  }

  @Test func `a file without problems is valid in every format`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(
      atPath: program.home.path("empty"), withIntermediateDirectories: true)
    #expect(try program.run("check", "empty", "--format", "json").text == "[\n]\n")
    #expect(try program.run("check", "empty", "--format", "github").text == "")
    let sarif = try program.run("check", "empty", "--format", "sarif")
    #expect(try Self.problems(inSARIF: sarif.output) == [])
  }

  @Test func `columns are cells in the text and scalars for programs`() throws {
    let program = try Program()
    try program.home.write(
      "\u{FEFF}---\r\nspeaker: A\r\n---\r\n## Claims\r\n\r\n👩‍👩‍👧 [x]()\r\n", to: "a.md")
    func column(_ format: String, _ pattern: String) throws -> String? {
      let text = try program.run("check", "a.md", "--format", format).text
      let line = text.split(separator: "\n").first {
        $0.contains("leads nowhere") == false
          && $0.contains("link-without-url") && !$0.contains("shortDescription")
      }
      return try line?.firstMatch(of: Regex(pattern))?.output[1].substring.map(String.init)
    }
    #expect(try column("text", #"a\.md:6:(\d+):"#) == "4")
    #expect(try column("json", #""column":(\d+)"#) == "4")
    #expect(try column("sarif", #""startColumn":(\d+)"#) == "7")
    #expect(try column("github", #"line=6,col=(\d+)"#) == "7")
  }

  private static func problems(inText text: String) -> [Found] {
    text.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /(.*?):(\d+):\d+: (error|warning|note): (.*) \[([a-z0-9-]+)\]/).map {
        Found(String($0.1), Int($0.2) ?? 0, String($0.5), String($0.3), String($0.4))
      }
    }.sorted()
  }

  private static func problems(inJSON bytes: [UInt8]) throws -> [Found] {
    let list = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
    return try #require(list).map { record in
      // A contract with programs: a key may be added, none may change or go.
      #expect(
        record.keys.sorted() == ["column", "file", "line", "message", "rule", "severity"])
      return Found(
        try #require(record["file"] as? String), try #require(record["line"] as? Int),
        try #require(record["rule"] as? String), try #require(record["severity"] as? String),
        try #require(record["message"] as? String))
    }.sorted()
  }

  private static func problems(inSARIF bytes: [UInt8]) throws -> [Found] {
    let log = try JSONSerialization.jsonObject(with: Data(bytes))
    let complaints = SARIFSchema.complaints(about: log)
    #expect(complaints == [])
    let results = try #require(SARIFSchema.results(of: log))
    return try results.map { result in
      let location = try #require(SARIFSchema.location(of: result))
      return Found(
        try #require(location.uri.removingPercentEncoding), location.line,
        try #require(result["ruleId"] as? String), try #require(result["level"] as? String),
        try #require((result["message"] as? [String: String])?["text"]))
    }.sorted()
  }

  /// As the runner of workflows reads what a step prints.
  private static func problems(inCommands text: String) throws -> [Found] {
    try text.split(separator: "\n").map { line in
      let match = try #require(line.wholeMatch(of: /::(error|warning|notice) ([^:]*)::(.*)/))
      let pairs = match.2.split(separator: ",").map { property in
        let equals = property.firstIndex(of: "=") ?? property.endIndex
        return (
          String(property[..<equals]), unescaped(property[equals...].dropFirst(), [":", ","])
        )
      }
      let properties = Dictionary(uniqueKeysWithValues: pairs)
      return Found(
        try #require(properties["file"]), try #require(properties["line"].flatMap(Int.init)),
        try #require(properties["title"]), match.1 == "notice" ? "note" : String(match.1),
        unescaped(match.3, []))
    }.sorted()
  }

  private static func unescaped(_ text: Substring, _ others: [String]) -> String {
    var text = String(text)
    for character in ["\r", "\n"] + others + ["%"] {
      let byte = character.utf8.first.map { String($0, radix: 16, uppercase: true) } ?? ""
      text = text.replacing("%\(byte.count < 2 ? "0" : "")\(byte)", with: character)
    }
    return text
  }
}
