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
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(value) else { return }
    let separator = isFirst.withLock { isFirst in
      defer { isFirst = false }
      return isFirst ? "\n" : ",\n"
    }
    print(own: separator + escaped(String(decoding: bytes, as: UTF8.self)))
  }

  static func endJSON() { print(own: "\n]\n") }

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
