/// Days from one to another, both included, as numbers `YYYYMMDD`.
///
/// A date known only to the month or year is in a span where all its days are.
public struct DateSpan: Hashable, Sendable {
  /// Nil where there is no earliest day.
  public var first: Int?
  /// Nil where there is no latest day.
  public var last: Int?

  /// Creates the span from a first to a last day.
  public init(first: Int?, last: Int?) {
    self.first = first
    self.last = last
  }
}

extension DateSpan {
  /// Whether the last day is before the first.
  var isBackward: Bool {
    guard let first, let last else { return false }
    return first > last
  }
}

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

extension DateSpan {
  /// The span that a person writes: a date, one with a comparison, or two with `..` between them.
  ///
  /// Nil for anything else.
  init?(written: String) {
    if let dots = written.firstOccurrence(of: "..") {
      self.init(from: written[..<dots.lowerBound], to: written[dots.upperBound...])
    } else {
      let (comparison, text) = Comparison.split(written)
      guard let date = PartialDate(String(text)) else { return nil }
      self.init(comparison, date)
    }
  }

  private init?(from start: Substring, to end: Substring) {
    let dates = (first: PartialDate(String(start)), last: PartialDate(String(end)))
    guard start.isEmpty || dates.first != nil, end.isEmpty || dates.last != nil,
      !start.isEmpty || !end.isEmpty
    else { return nil }
    self.init(first: dates.first?.firstDay, last: dates.last?.lastDay)
  }

  private init(_ comparison: Comparison, _ date: PartialDate) {
    switch comparison {
    case .less: self.init(first: nil, last: date.firstDay - 1)
    case .atMost: self.init(first: nil, last: date.lastDay)
    case .equal: self.init(first: date.firstDay, last: date.lastDay)
    case .atLeast: self.init(first: date.firstDay, last: nil)
    case .greater: self.init(first: date.lastDay + 1, last: nil)
    }
  }

  /// The span as a person writes it.
  var written: String {
    switch (first, last) {
    case (let first?, nil): PartialDate(day: first).map { ">=\($0)" } ?? written(">", first - 1)
    case (nil, let last?): PartialDate(day: last).map { "<=\($0)" } ?? written("<", last + 1)
    case (let first?, let last?):
      PartialDate.spanning(from: first, to: last).map(\.description)
        ?? written("", first) + written("..", last)
    case (nil, nil): ">=0000"
    }
  }

  private func written(_ sign: String, _ day: Int) -> String {
    sign + (PartialDate(day: day)?.description ?? "0000")
  }
}
