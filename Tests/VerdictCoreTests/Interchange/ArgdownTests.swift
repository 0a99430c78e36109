import Testing

@testable import VerdictCore

struct ArgdownTests {
  @Test func `the grammar gives the graph that was written, whatever the names`() throws {
    #expect(
      try Self.read(HostileNames.exported.text(Argdown())) == ReadGraph(HostileNames.exported))
  }

  @Test(
    arguments: [
      ("Jean-Luc, Jr.", "Jean-Luc, Jr."), ("[x]: y", #"\[x\]\: y"#), ("a\\", #"a\\"#),
      ("=== x", #"\=\=\= x"#), ("#a {b}", ##"\#a \{b\}"##),
    ])
  func `signs of a name are escaped`(name: String, escaped: String) {
    #expect(Argdown.escaped(name) == escaped)
  }

  @Test func `no brace of a reason ends the data`() {
    #expect(Argdown.quoted(#"} "x" \{"#) == #"\x7D \"x\" \\\x7B"#)
  }

  /// Reads statements with data or a tag, and under them relations to statements with data.
  private static func read(_ text: String) throws -> ReadGraph {
    var graph = ReadGraph()
    var speaker: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        speaker = nil
      } else if let match = line.wholeMatch(
        of: /\[([a-z0-9-]+)\]: (.*) (#no-summary|\{[a-z0-9:, ]+\})/)
      {
        try #require(speaker == nil)
        speaker = String(match.1)
        #expect(graph.names.updateValue(try unescaped(match.2), forKey: String(match.1)) == nil)
        if match.3 == "#no-summary" { graph.strangers.insert(String(match.1)) }
      } else {
        let match = try #require(
          line.wholeMatch(of: /\ +(\+>|->) \[([a-z0-9-]+)\](?: \{reasons: "(.*)"\})?/), "\(line)")
        graph.edges.append(
          .init(
            source: try #require(speaker), target: String(match.2),
            kind: match.1 == "+>" ? .agrees : .contradicts,
            reasons: try match.3.map(unquoted)))
      }
    }
    return graph
  }

  /// The text of a statement, in which no sign that means anything stands alone.
  private static func unescaped(_ text: Substring) throws -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\\" {
        let sign = rest.popFirst()
        result.append(try #require(sign))
      } else {
        #expect(!"@#*_[]:;</>(){}=`~^|+$%&\"".unicodeScalars.contains(scalar), "\(text)")
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// What stands in YAML's double quotes.
  private static func unquoted(_ text: Substring) throws -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      #expect(!["\"", "{", "}"].contains(scalar), "\(text)")
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      let sign = rest.popFirst()
      switch try #require(sign) {
      case "x":
        let digits = String(String.UnicodeScalarView(rest.prefix(2)))
        rest = rest.dropFirst(2)
        result.append(try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)))
      case let sign: result.append(sign)
      }
    }
    return String(result)
  }
}
