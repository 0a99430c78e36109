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
      ("cannot start any token", "put values that start with a special character in quotes")
    case .unknownEscape:
      ("unknown escape character", "write backslashes in double quotes twice")
    case .secondDocument:
      ("another document", "keep '---' for the first and the last line")
    case .repeatedKey: (nil, "a key stands twice")
    case .controlCharacter: (nil, "take the control characters out")
    case .other: (nil, "put values in double quotes")
    }
  }
}
