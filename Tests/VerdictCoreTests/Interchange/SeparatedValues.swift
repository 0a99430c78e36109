/// Reads comma-separated values by RFC 4180, to see what a spreadsheet would.
enum SeparatedValues {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    func isNext(_ scalar: Unicode.Scalar) -> Bool { scalars.first == scalar }
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && isNext("\""):
        cell.append("\"")
        scalars = scalars.dropFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted, "\n" where !isQuoted:
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
