import Algorithms

/// A year, a month or a day of the Gregorian calendar, as exact as its author knew it.
///
/// A date orders before the more exact dates inside it: `2024` < `2024-01` < `2024-01-01`.
public struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// From 0 to 9999.
  public let year: Int
  /// From 1 to 12; nil where only the year is known.
  public let month: Int?
  /// From 1 to 31; nil where only the month or the year is known.
  public let day: Int?

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else and for days that never were.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, lengths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy(Self.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as `init(_:)` reads it.
  public var description: String {
    [Self.padded(year, 4), month.map { Self.padded($0, 2) }, day.map { Self.padded($0, 2) }]
      .compactMap(\.self).joined(separator: "-")
  }

  /// Compares year, month and day; what is unknown comes first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// The day of a timestamp such as `2024-01-02T23:30:00-08:00`, as it is written; nil for other text.
  init?(ofTimestamp text: String) {
    guard text.wholeMatch(of: /\d{4}-\d\d-\d\d[Tt ]\s*\d\d?:\d\d.*/) != nil else { return nil }
    self.init(String(text.prefix(10)))
  }

  /// The day that a date in another form can only mean: `2024/05/17`, `17.5.2024`, `May 17, 2024`.
  init?(guessedFrom text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count == 3 else { return nil }
    let month = words.firstNonNil { word in
      word.count < 3
        ? nil : Self.months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }
    let numbers = words.compactMap { Int($0.trimming(suffixes: ["st", "nd", "rd", "th"])) }
    guard let year = numbers.first(where: { $0 > 999 }) else { return nil }
    let small = numbers.filter { $0 <= 999 }
    let parts: (month: Int, day: Int)?
    if let month, small.count == 1 {
      parts = (month, small[0])
    } else if numbers.count == 3, numbers[0] == year {
      parts = (small[0], small[1])
    } else if numbers.count == 3, numbers[2] == year, text.contains(".") || small[0] > 12 {
      parts = (small[1], small[0])
    } else if numbers.count == 3, numbers[2] == year, small[1] > 12 {
      parts = (small[0], small[1])
    } else {
      parts = nil
    }
    guard let parts else { return nil }
    self.init(
      [Self.padded(year, 4), Self.padded(parts.month, 2), Self.padded(parts.day, 2)]
        .joined(separator: "-"))
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Substring {
  /// The text without the first of some endings that it has.
  fileprivate func trimming(suffixes: [String]) -> Substring {
    suffixes.first(where: hasSuffix).map { dropLast($0.count) } ?? self
  }
}
