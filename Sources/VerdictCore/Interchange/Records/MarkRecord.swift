import Foundation

/// A mark of a reader's as JSON has it.
public struct MarkRecord: Codable, Hashable, Sendable {
  /// `read`, `bookmark`, `tick` or `opinion`.
  public var kind: String
  /// The slug of the summary.
  public var summary: String
  /// The slug of a claim, or the identity of an action item; nil for the whole summary.
  public var part: String?
  /// `agree`, `disagree` or `unsure`.
  public var opinion: String?
  /// What the reader noted.
  public var note: String?
  /// What the mark was put on, in its words then.
  public var words: String?

  private enum CodingKeys: String, CodingKey {
    case kind = "kind"
    case summary = "summary"
    case part = "part"
    case opinion = "opinion"
    case note = "note"
    case words = "words"
  }

  /// The record of a mark.
  public init(_ key: MarkKey, _ mark: ReaderMark) {
    func text(_ text: String) -> String? { text.isEmpty ? nil : text }
    kind = key.kind.rawValue
    summary = key.summary.text
    part = text(key.part)
    opinion = mark.opinion?.rawValue
    note = text(mark.note)
    words = text(mark.words)
  }

  /// The change that makes the mark.
  ///
  /// - Throws: `MarkRecordProblem` for a kind, a slug or an opinion that there is not.
  public func change() throws(MarkRecordProblem) -> MarkChange {
    guard let kind = MarkKind(rawValue: kind) else { throw .unknown("kind", self.kind) }
    guard let slug = Slug(summary) else { throw .unknown("summary", summary) }
    var mark = ReaderMark(note: note ?? "", words: words ?? "")
    if let opinion {
      guard let known = Opinion(rawValue: opinion) else { throw .unknown("opinion", opinion) }
      mark.opinion = known
    }
    return MarkChange(MarkKey(kind, slug, part: part ?? ""), mark)
  }
}

/// Why a record is no mark.
public enum MarkRecordProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The key, and its value, which means nothing.
  case unknown(String, String)

  /// One sentence, lower-case and without a full stop.
  public var description: String {
    switch self {
    case .unknown(let key, let value): "the \(key) \(value.quoted) means nothing here"
    }
  }
}

/// All marks as JSON: one object, with one mark a line.
public enum MarkFile {
  private struct Whole: Decodable {
    let marks: [MarkRecord]

    private enum CodingKeys: String, CodingKey { case marks = "marks" }
  }

  /// Writes marks.
  public static func write(
    _ marks: some Sequence<(key: MarkKey, mark: ReaderMark)>, to sink: inout some TextOutputStream
  ) throws {
    var writer = JSONWriter()
    writer.beginObject(to: &sink)
    try writer.write("version", 1, to: &sink)
    try writer.write("marks", each: marks.lazy.map { MarkRecord($0.key, $0.mark) }, to: &sink)
    writer.endObject(to: &sink)
  }

  /// Reads the marks of a text.
  ///
  /// - Throws: `DecodingError`, or `MarkRecordProblem` for a mark that there cannot be.
  public static func read(_ text: Data) throws -> [MarkChange] {
    try JSONDecoder().decode(Whole.self, from: text).marks.map { try $0.change() }
  }
}

/// A mark as JSON, with whether what it is on is gone.
private struct ListedMarkRecord: Encodable {
  let mark: MarkRecord
  let isLost: Bool

  private enum CodingKeys: String, CodingKey { case isLost = "lost" }

  func encode(to encoder: any Encoder) throws {
    try mark.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(isLost, forKey: .isLost)
  }
}

extension MarkListing: ListRow {
  public static let exporters: [any Exporter<Rows<Self>>] = [
    JSONList { ListedMarkRecord(mark: MarkRecord($0.key, $0.mark), isLost: $0.isLost) },
    TabbedList { row in
      let part = row.key.part.isEmpty ? "" : "#\(row.key.part)"
      return [
        [
          CleanText(row.key.kind.rawValue), CleanText(row.key.summary.text + part),
          row.isLost ? "lost" : "kept", CleanText(row.mark.opinion?.rawValue ?? ""),
          CleanText(row.mark.words), CleanText(row.mark.note),
        ]
      ]
    },
  ]
}
