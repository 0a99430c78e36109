/// Lines typed before, to be walked through; the newest comes first.
struct Recall: Hashable, Sendable {
  private let lines: [String]
  /// Which line is shown; -1 where it is the one being typed.
  private var place = -1
  private var typed = ""

  init(_ lines: [String]) { self.lines = lines }

  /// The line before the one shown; nil where there is none.
  mutating func older(than text: String) -> String? {
    guard place + 1 < lines.count else { return nil }
    if place < 0 { typed = text }
    place += 1
    return lines[place]
  }

  /// The line after the one shown, in the end the one that was being typed.
  mutating func newer() -> String? {
    guard place >= 0 else { return nil }
    place -= 1
    return place < 0 ? typed : lines[place]
  }
}
