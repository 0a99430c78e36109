import Foundation
import Synchronization
import VerdictScreen

extension Output {
  private static let isFirst = Mutex(true)

  /// Begins a list of values.
  static func beginJSON() {
    isFirst.withLock { $0 = true }
    print(own: "[")
  }

  /// Prints one value of the list, on a line of its own.
  static func print(json value: some Encodable) {
    guard let text = text(ofJSON: value) else { return }
    print(own: nextSeparator + text)
  }

  static func endJSON() { print(own: "\n]\n") }

  /// Begins an object.
  static func beginJSONObject() {
    isFirst.withLock { $0 = true }
    print(own: "{")
  }

  /// Prints one member of the object; its name is the program's own.
  static func print(jsonMember name: String, _ value: some Encodable) {
    guard let text = text(ofJSON: value) else { return }
    print(own: nextSeparator + "\"\(name)\": " + text)
  }

  /// Prints one member of the object that is a list, each value on a line of its own.
  static func print(jsonMember name: String, values: some Sequence<some Encodable>) {
    print(own: nextSeparator + "\"\(name)\": [")
    isFirst.withLock { $0 = true }
    for value in values { print(json: value) }
    isFirst.withLock { $0 = false }
    print(own: "\n]")
  }

  static func endJSONObject() { print(own: "\n}\n") }

  /// What stands before the next value.
  private static var nextSeparator: String {
    isFirst.withLock { isFirst in
      defer { isFirst = false }
      return isFirst ? "\n" : ",\n"
    }
  }

  private static func text(ofJSON value: some Encodable) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { escaped(String(decoding: $0, as: UTF8.self)) }
  }

  /// JSON in which nothing is left that a terminal would act on or not show: such scalars stand
  /// inside strings only, where an escape means the same.
  static func escaped(_ json: String) -> String {
    var escaped = ""
    for scalar in json.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
        .paragraphSeparator:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
