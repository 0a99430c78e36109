extension DateSpan {
  /// The span that a person writes: a date, one with a comparison, or two with `..` between them.
  ///
  /// Nil for anything else, and for a range whose end is before its start.
  init?(written: String) {
    if let dots = written.firstPlace(of: "..") {
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
    if let first, let last, first > last { return nil }
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
