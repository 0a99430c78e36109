/// A format in which another program, or a pipe, gets what the library holds.
///
/// What is written is clean: it holds nothing that a terminal would act on.
public protocol Exporter<Source>: Sendable {
  /// What the format is written from.
  associatedtype Source

  /// The word that asks for the format; a contract with users.
  var name: String { get }
  /// What the format is, and what for, as the end of a sentence without a full stop.
  var help: String { get }
  /// How files of the format end, without the dot.
  var fileExtension: String { get }
  /// What the format cannot say, as a sentence without a full stop; nil where it says all.
  var omission: CleanText? { get }

  /// Writes the source piece by piece, and holds no more of the text than one piece.
  ///
  /// - Throws: What the source throws; what was written before stays written.
  func write(_ source: Source, to sink: inout some TextOutputStream) throws
}

extension Exporter {
  /// Nothing: most formats say all.
  public var omission: CleanText? { nil }
}

/// What can be written in each of the formats of a table.
public protocol Exportable {
  /// The formats, in the order in which help lists them.
  static var exporters: [any Exporter<Self>] { get }
}

/// Rows that are read while they are written, so that a list of any length takes little memory.
public struct Rows<Row> {
  private let read: ((Row) throws -> Void) throws -> Void

  /// - Parameter read: Gives each row to the closure it gets, in order.
  public init(read: @escaping (_ body: (Row) throws -> Void) throws -> Void) { self.read = read }

  /// Rows that are here already.
  public init(_ rows: [Row]) { self.init { try rows.forEach($0) } }

  /// The rows of a list that is asked for window by window.
  ///
  /// - Parameters:
  ///   - limit: How many rows to read at most; nil for all.
  ///   - size: How many rows to ask for at once, more than 0.
  ///   - ask: Gives the rows in a range of the list; it is asked at least once.
  public init(
    limit: Int?, windowsOf size: Int, ask: @escaping (Range<Int>) throws -> ListWindow<Row>
  )
  where Row: Hashable & Sendable {
    self.init { body in
      let end = limit ?? .max
      var (start, count) = (0, 0)
      repeat {
        let window = try ask(start..<min(start + size, end))
        try window.rows.forEach(body)
        count = window.count
        start += size
      } while start < min(count, end)
    }
  }

  /// Gives each row to a closure, in order.
  ///
  /// - Throws: What reading a row or the closure throws.
  public func each(_ body: (Row) throws -> Void) throws { try read(body) }
}
