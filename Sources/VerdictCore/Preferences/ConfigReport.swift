/// The configuration in force: every key with its value, where that comes from, and what in the file
/// counts for nothing.
public struct ConfigReport: Sendable {
  /// Where a value comes from.
  public enum Origin: Hashable, Sendable {
    case file(SourceLocation)
    /// The name of a variable of the environment.
    case variable(String)
    /// The name of an option of the command line.
    case option(String)
    /// The program itself, since nothing sets it.
    case fallback
  }

  /// A key and its value.
  public struct Row: Hashable, Sendable {
    /// The key; one of a mapping is written with a dot, as in `keys.copy`.
    public var key: String
    /// In the notation of the file, untrusted; several where the key takes several, none where nothing
    /// is set.
    public var values: [String]
    /// Where the values come from.
    public var origin: Origin

    /// Creates a row.
    public init(_ key: String, _ values: [String], from origin: Origin) {
      self.key = key
      self.values = values
      self.origin = origin
    }
  }

  /// Where the config file is, or would be; nil without a home.
  public var path: FilePath?
  /// In the order of `Setting.all`.
  public var rows: [Row]
  /// In the order of the file.
  public var problems: [PreferencesError]

  /// Creates a report.
  public init(path: FilePath?, rows: [Row], problems: [PreferencesError]) {
    self.path = path
    self.rows = rows
    self.problems = problems
  }

  /// A value as the file has it: in quotes where YAML or a reader would take it for something else.
  public static func written(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true || text.first?.isNumber == true
      || ["~", "/", "."].contains(text.first)
    let plain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " ~/.-_".unicodeScalars.contains(scalar)
    }
    guard !isPlain || !plain || text.last == " " else { return text }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  /// The report as a config file with comments, which says the same where it is one.
  public var lines: [CleanText] {
    let comments = rows.map { CleanText(comment($0)) }
    let texts = zip(rows, rows.indices).map { row, index in
      CleanText(Self.text(row, after: index > 0 ? rows[index - 1] : nil))
    }
    let width = min(40, texts.map(\.width).max() ?? 0)
    let name = path?.description ?? "there is no config file without a home"
    var lines: [CleanText] = [CleanText("# " + name)]
    for (index, row) in rows.enumerated() {
      let parent = Self.parent(of: row.key)
      if let parent, index == 0 || Self.parent(of: rows[index - 1].key) != parent {
        lines.append("\(CleanText(parent)):")
      }
      lines.append("\(texts[index].padded(to: width))  # \(comments[index])")
    }
    return lines
  }

  private static func parent(of key: String) -> String? {
    key.firstIndex(of: ".").map { String(key[..<$0]) }
  }

  private static func text(_ row: Row, after: Row?) -> String {
    let parent = parent(of: row.key)
    let name = parent.map { String(row.key.dropFirst($0.count + 1)) } ?? row.key
    let key = (parent == nil ? "" : "  ") + (parent == "views" ? written(name) : name)
    switch row.values.count {
    case 0: return "# \(key):"
    case 1: return "\(key): \(row.values[0])"
    default: return "\(key): [\(row.values.joined(separator: ", "))]"
    }
  }

  private func comment(_ row: Row) -> String {
    switch row.origin {
    case .file(let location): "line \(location.line)"
    case .variable(let name): "$\(name)"
    case .option(let name): name
    case .fallback: row.values.isEmpty ? "not set" : "default"
    }
  }
}

extension ConfigReport: Exportable {
  /// JSON alone: for people, a report is lines.
  public static let exporters: [any Exporter<ConfigReport>] = [ConfigJSON()]
}

/// Writes a report as one JSON object.
struct ConfigJSON: Exporter {
  let name = "json"
  let help = "the path, the settings with their origins, and the problems as JSON"
  let fileExtension = "json"

  private struct Row: Encodable {
    let key: String
    let values: [String]
    let origin: String
    let variable: String?
    let line: Int?
    let column: Int?
  }

  private struct Problem: Encodable {
    let line: Int
    let column: Int
    let message: String
  }

  func write(_ report: ConfigReport, to sink: inout some TextOutputStream) throws {
    var json = JSONWriter()
    json.beginObject(to: &sink)
    try json.write("path", report.path?.description, to: &sink)
    try json.write("settings", each: report.rows.map(Self.row), to: &sink)
    try json.write(
      "problems",
      each: report.problems.map {
        Problem(
          line: $0.location.line, column: $0.location.column, message: $0.fault.sentence)
      }, to: &sink)
    json.endObject(to: &sink)
  }

  private static func row(_ row: ConfigReport.Row) -> Row {
    let (origin, variable, location): (String, String?, SourceLocation?) =
      switch row.origin {
      case .file(let location): ("file", nil, location)
      case .variable(let name): ("environment", name, nil)
      case .option: ("option", nil, nil)
      case .fallback: ("default", nil, nil)
      }
    return Row(
      key: row.key, values: row.values, origin: origin, variable: variable, line: location?.line,
      column: location?.column)
  }
}
