/// The Static Analysis Results Interchange Format, version 2.1.0.
struct SARIF: Exporter {
  let name = "sarif"
  let help = "SARIF 2.1.0, which code hosts and editors show beside the lines"
  let fileExtension = "sarif"

  func write(_ source: CheckReport, to sink: inout some TextOutputStream) throws {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let rules = RuleRegistry.all
    let driver = Driver(version: source.version, rules: rules.map(Descriptor.init))
    sink.write(
      """
      {
      "$schema": "\(schema)",
      "version": "2.1.0",
      "runs": [{
      "columnKind": "unicodeCodePoints",
      "tool": \(try JSONWriter.text(of: ["driver": driver])),
      "results": [
      """)
    let indices = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var separator = "\n"
    try source.each { file, column in
      let result = Result(file, column: column, ruleIndex: indices[file.diagnostic.rule])
      sink.write(separator + (try JSONWriter.text(of: result)))
      separator = ",\n"
    }
    sink.write("\n]\n}]\n}\n")
  }
}

/// The objects of the format; the names are those of its schema.
extension SARIF {
  private struct Driver: Encodable {
    let name = "verdict"
    let version: String
    let rules: [Descriptor]
  }

  private struct Message: Encodable {
    let text: String
  }

  private struct Descriptor: Encodable {
    let id: String
    let shortDescription: Message
    let help: Message
    let defaultConfiguration: [String: String]

    init(_ rule: any Rule.Type) {
      id = rule.id
      shortDescription = Message(text: rule.summary.capitalizedSentence)
      help = Message(text: RuleExplanation(rule).lines.map(\.string).joined(separator: "\n"))
      defaultConfiguration = ["level": rule.severity.word]
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    /// `error`, `warning` and `note` are the levels of the format too.
    let level: String
    let message: Message
    let locations: [Location]

    init(_ file: FileDiagnostic, column: Int, ruleIndex: Int?) {
      let diagnostic = file.diagnostic
      ruleId = diagnostic.rule
      self.ruleIndex = ruleIndex
      level = diagnostic.severity.word
      message = Message(text: DiagnosticFormatter.message(diagnostic).capitalizedSentence)
      locations = [
        Location(
          physicalLocation: PhysicalLocation(
            artifactLocation: ["uri": file.path.uri],
            region: ["startLine": diagnostic.location.line, "startColumn": column]))
      ]
    }
  }

  private struct Location: Encodable {
    let physicalLocation: PhysicalLocation
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: [String: String]
    let region: [String: Int]
  }
}

extension FilePath {
  /// The path as a reference that keeps every byte; one that begins with a slash has a scheme.
  var uri: String {
    let isKept = { (byte: UInt8) in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._~/".utf8.contains(byte)
      }
    }
    let path = bytes.map { byte in
      if isKept(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
    return bytes.first == UInt8(ascii: "/") ? "file://" + path : path
  }
}

extension String {
  /// A sentence with a capital and a full stop.
  fileprivate var capitalizedSentence: String {
    let isEnded = last.map { ".?!".contains($0) } ?? true
    return prefix(1).uppercased() + dropFirst() + (isEnded ? "" : ".")
  }
}
