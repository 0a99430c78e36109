extension String {
  /// The text in single quotes, on one line and cut to 60 graphemes.
  var quoted: String {
    if utf8.count <= 60, utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return "'\(self)'" }
    let line = prefix(61).split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "'\(line.prefix(59))…'" : "'\(line)'"
  }
}

extension Sequence<String> {
  /// The texts in single quotes with commas between them.
  var quotedList: String { map(\.quoted).joined(separator: ", ") }
}
