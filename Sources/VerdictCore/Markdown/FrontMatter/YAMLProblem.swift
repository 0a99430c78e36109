import Yams

/// Why text is not YAML.
///
/// The raw values are stored in the index.
enum YAMLProblem: String, CaseIterable {
  case colonInValue = "colon-in-value"
  case noColon = "no-colon"
  case noKey = "no-key"
  case openQuotes = "open-quotes"
  case openList = "open-list"
  case openMapping = "open-mapping"
  case specialCharacter = "special-character"
  case unknownEscape = "unknown-escape"
  case secondDocument = "second-document"
  case repeatedKey = "repeated-key"
  case controlCharacter = "control-character"
  case tab = "tab"
  case noBreakSpace = "no-break-space"
  case curlyQuotes = "curly-quotes"
  case innerDoubleQuotes = "inner-double-quotes"
  case innerSingleQuotes = "inner-single-quotes"
  case other = "other"

  /// Recognises the words of libyaml.
  init(libyaml words: String) {
    self =
      Self.allCases.first { problem in
        problem.table.words.map { words.contains($0) } ?? false
      } ?? .other
  }

  /// What to do about it.
  var advice: String { table.advice }

  private var table: (words: String?, advice: String) {
    switch self {
    case .colonInValue:
      ("mapping values are not allowed", "put values that hold ': ' in quotes")
    case .noColon: ("could not find expected ':'", "write each line as 'key: value'")
    case .noKey:
      (
        "did not find expected key",
        "write each line as 'key: value', with keys under each other"
      )
    case .openQuotes: ("unexpected end of stream", "close the quotes")
    case .openList: ("did not find expected ',' or ']'", "close the list with ']'")
    case .openMapping: ("did not find expected ',' or '}'", "close the mapping with '}'")
    case .specialCharacter:
      (
        "cannot start any token",
        "put single quotes around a value that starts with a special character"
      )
    case .unknownEscape:
      ("unknown escape character", "write backslashes in double quotes twice")
    case .secondDocument:
      ("another document", "keep '---' for the first and the last line")
    case .repeatedKey: (nil, "a key stands twice")
    case .controlCharacter: (nil, "take the control characters out")
    case .tab: (nil, "indent with spaces, this is a tab")
    case .noBreakSpace: (nil, "write a plain space, this is a no-break space")
    case .curlyQuotes: (nil, "put the value in straight quotes")
    case .innerDoubleQuotes: (nil, "put single quotes around a value that holds double quotes")
    case .innerSingleQuotes: (nil, "write an apostrophe inside single quotes twice")
    case .other: (nil, "put values in double quotes")
    }
  }
}

/// Turns the marks of a YAML parser, which count lines and scalars, into offsets.
struct YAMLLines {
  private let bytes: ArraySlice<UInt8>
  private var starts: [Int]

  init(_ yaml: ArraySlice<UInt8>) {
    bytes = yaml
    starts = [yaml.startIndex]
    for offset in yaml.indices {
      let count = Self.lineEnd(in: yaml, at: offset)
      if count > 0 { starts.append(offset + count) }
    }
  }

  /// Where a mark points, never beyond the end.
  func offset(of mark: Mark?) -> Int {
    guard let mark else { return bytes.startIndex }
    guard mark.line - 1 < starts.count else { return bytes.endIndex }
    var offset = starts[max(mark.line - 1, 0)]
    var scalars = mark.column - 1
    while scalars > 0, offset < bytes.endIndex {
      offset += 1
      while offset < bytes.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalars -= 1
    }
    return offset
  }

  /// How many bytes the line end at an offset takes; 0 where there is none.
  static func lineEnd(in bytes: ArraySlice<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case LineScan.newline: 1
    case 0xC2: bytes[offset...].starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      bytes[offset...].starts(with: [0xE2, 0x80, 0xA8])
        || bytes[offset...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: 0
    }
  }
}
