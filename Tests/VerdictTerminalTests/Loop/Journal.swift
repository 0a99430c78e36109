/// What happened in a loop under test, in order.
final class Journal {
  var lines: [String] = []

  func note(_ line: String) { lines.append(line) }
}
