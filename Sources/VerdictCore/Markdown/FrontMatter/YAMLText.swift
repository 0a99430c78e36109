import Yams

/// Writes text as YAML, in quotes only where YAML needs them.
enum YAMLText {
  /// A text as the value of a key.
  static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Texts as a list on one line.
  static func list(_ texts: [String]) -> String {
    "[\(texts.map(flowScalar).joined(separator: ", "))]"
  }

  /// Any YAML on one line.
  static func flow(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar):
      scalar.style == .plain ? flowScalar(scalar.string) : quoted(scalar.string)
    case .sequence(let sequence): "[\(sequence.map(flow).joined(separator: ", "))]"
    case .mapping(let mapping):
      "{\(mapping.map { "\(flow($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
    case .alias: "null"
    }
  }

  private static func flowScalar(_ text: String) -> String {
    isPlain(text) && !text.utf8.contains(where: flowIndicators.contains) ? text : quoted(text)
  }

  /// Whether YAML reads the bare text back as it is, outside of brackets.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.utf8.last != UInt8(ascii: ":"),
      text.utf8.last != UInt8(ascii: " "), !text.contains(": "), !text.contains(" #"),
      text.unicodeScalars.allSatisfy(isPlain)
    else { return false }
    if first.isASCII { return first.properties.isAlphabetic || ("0"..."9").contains(first) }
    return first.properties.isAlphabetic
  }

  /// Whether a scalar needs no escape: printable for YAML, on the line, and shown by every editor.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xD7FF: scalar.value != 0x2028 && scalar.value != 0x2029
    case 0xE000...0xFFFD: scalar.value != 0xFEFF
    default: scalar.value >= 0x10000
    }
  }

  /// A text in double quotes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isPlain(scalar): result.unicodeScalars.append(scalar)
      default: result += escape(scalar.value)
      }
    }
    return result + "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    let width = value <= 0xFF ? 2 : value <= 0xFFFF ? 4 : 8
    let zeros = String(repeating: "0", count: max(width - digits.count, 0))
    return (width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U") + zeros + digits
  }

  private static let flowIndicators: Set<UInt8> = Set(",[]{}".utf8)
}
