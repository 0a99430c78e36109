extension PartialDate {
  /// The first day that the date may mean, as a number `YYYYMMDD`.
  public var firstDay: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day that the date may mean, as a number `YYYYMMDD`.
  public var lastDay: Int {
    let month = month ?? 12
    return year * 10_000 + month * 100 + (day ?? Self.days(inMonth: month, of: year))
  }

  /// The date of a number `YYYYMMDD`; nil for days that never were.
  init?(day: Int) {
    guard (0...9999_12_31).contains(day) else { return nil }
    let digits = String(day + 1_0000_00_00).dropFirst()
    self.init("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
  }

  /// The shortest date whose first and last day these are; nil where there is none.
  static func spanning(from first: Int, to last: Int) -> PartialDate? {
    guard let day = PartialDate(day: first) else { return nil }
    let text = day.description
    return [text.prefix(4), text.prefix(7), text[...]].lazy.compactMap { PartialDate(String($0)) }
      .first { $0.firstDay == first && $0.lastDay == last }
  }
}
