/// A table that grows by rows and columns as they are named.
struct MarkdownTable {
  private var columns: [String] = []
  private var labels: [String] = []
  private var cells: [String: [String: String]] = [:]

  mutating func add(_ rows: [Row], to column: String) {
    if !columns.contains(column) { columns.append(column) }
    for row in rows {
      if !labels.contains(row.label) { labels.append(row.label) }
      cells[row.label, default: [:]][column] = row.cell
    }
  }

  var text: String {
    let body = labels.map { label in
      [label] + columns.map { cells[label]?[$0] ?? Row.missing }
    }
    let lines = [["measure"] + columns] + body
    let widths = (0...columns.count).map { index in lines.map { $0[index].count }.max() ?? 0 }
    let rule = widths.enumerated().map { index, width in
      index == 0
        ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return ([lines[0], rule] + body).map { line in
      let padded = line.enumerated().map { index, cell in
        let space = String(repeating: " ", count: widths[index] - cell.count)
        return index == 0 ? cell + space : space + cell
      }
      return "| \(padded.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }
}
