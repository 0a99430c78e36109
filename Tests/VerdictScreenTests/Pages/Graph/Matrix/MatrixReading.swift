import Testing
import VerdictScreen

/// What a reader of drawn matrices notes: the mark where the row and the column of two numbers meet.
struct MatrixReading {
  struct Position: Hashable {
    let row: Int
    let column: Int
  }

  private(set) var marks: [Position: String] = [:]
  private(set) var faults: [String] = []

  /// Reads a frame: below the name of a column stand the numbers of columns, a digit a row; rows
  /// start with their numbers.
  mutating func add(_ frame: Frame, digits: Int) {
    let first = 1 + digits
    guard frame.size.height > first + 2 else { return }
    let columns = (1 + digits..<frame.size.width - 1).compactMap { x in
      Int((1..<first).map { frame[x, $0].text }.joined().trimmed).map { (x: x, number: $0) }
    }
    for y in first..<frame.size.height {
      guard let row = Int((1...digits).map { frame[$0, y].text }.joined().trimmed) else { continue }
      for column in columns {
        let position = Position(row: row - 1, column: column.number - 1)
        let mark = frame[column.x, y].text
        if let known = marks[position], known != mark { faults.append("\(position) reads twice") }
        marks[position] = mark
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String { filter { $0 != " " } }
}
