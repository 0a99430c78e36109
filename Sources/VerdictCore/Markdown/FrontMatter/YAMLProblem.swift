/// What to do about the problems that libyaml finds, in our own words.
enum YAMLProblem {
  static func advice(on problem: String) -> String {
    table.first { problem.contains($0.problem) }?.advice ?? "put values in double quotes"
  }

  private static let table: [(problem: String, advice: String)] = [
    ("mapping values are not allowed", "put values that hold ': ' in quotes"),
    ("could not find expected ':'", "write each line as 'key: value'"),
    ("did not find expected key", "write each line as 'key: value', with keys under each other"),
    ("unexpected end of stream", "close the quotes"),
    ("did not find expected ',' or ']'", "close the list with ']'"),
    ("did not find expected ',' or '}'", "close the mapping with '}'"),
    ("cannot start any token", "put values that start with a special character in quotes"),
    ("unknown escape character", "write backslashes in double quotes twice"),
    ("another document", "keep '---' for the first and the last line"),
  ]
}
