import Foundation

/// Writes one JSON list or object piece by piece, each value of a list on a line of its own.
struct JSONWriter {
  /// Whether the next value is the first of its list or object.
  private var isFirst = true

  mutating func beginList(to sink: inout some TextOutputStream) { begin("[", to: &sink) }

  func endList(to sink: inout some TextOutputStream) { sink.write("\n]\n") }

  mutating func beginObject(to sink: inout some TextOutputStream) { begin("{", to: &sink) }

  func endObject(to sink: inout some TextOutputStream) { sink.write("\n}\n") }

  /// Writes one value of the list.
  mutating func write(_ value: some Encodable, to sink: inout some TextOutputStream) throws {
    let text = try Self.text(of: value)
    sink.write(nextSeparator() + text)
  }

  /// Writes one member of the object; its name is the program's own, in ASCII.
  mutating func write(
    _ name: String, _ value: some Encodable, to sink: inout some TextOutputStream
  ) throws {
    let text = try Self.text(of: value)
    sink.write(nextSeparator() + "\"\(name)\": " + text)
  }

  /// Writes one member of the object that is a list.
  mutating func write(
    _ name: String, each values: some Sequence<some Encodable>,
    to sink: inout some TextOutputStream
  ) throws {
    beginList(name, to: &sink)
    for value in values { try write(value, to: &sink) }
    endMember(to: &sink)
  }

  /// Begins a member of the object that is a list; its values follow, then `endMember`.
  mutating func beginList(_ name: String, to sink: inout some TextOutputStream) {
    begin(nextSeparator() + "\"\(name)\": [", to: &sink)
  }

  /// Ends a member of the object that is a list.
  mutating func endMember(to sink: inout some TextOutputStream) {
    isFirst = false
    sink.write("\n]")
  }

  private mutating func begin(_ text: String, to sink: inout some TextOutputStream) {
    isFirst = true
    sink.write(text)
  }

  /// What stands before the next value.
  private mutating func nextSeparator() -> String {
    defer { isFirst = false }
    return isFirst ? "\n" : ",\n"
  }

  /// A value on one line.
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self).escapingForTerminals
  }
}

extension String {
  /// JSON in which nothing is left that a terminal would act on or not show: such scalars stand
  /// inside strings only, where an escape means the same.
  fileprivate var escapingForTerminals: String {
    escaped { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
        .paragraphSeparator:
        String(scalar).utf16.reduce(into: "") { escape, unit in
          let digits = String(unit, radix: 16)
          escape += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: nil
      }
    }
  }
}
