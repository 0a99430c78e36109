import BenchmarkCorpus

/// A kind of query, with examples to type.
struct SearchKind {
  let label: String
  /// The key of the page to type it on.
  let page: String
  let queries: [String]

  init(_ label: String, page: String = "1", _ queries: [String]) {
    self.label = label
    self.page = page
    self.queries = queries
  }

  static let rare = PlantedWord.tessaline.rawValue
  /// In nine summaries of ten.
  static let common = "which"
  static let phrase = "of the"

  static let all = [
    SearchKind("rare word", [rare]),
    SearchKind("common word", [common]),
    SearchKind("one letter, a to z", "abcdefghijklmnopqrstuvwxyz".map { String($0) }),
    SearchKind("phrase of two common words", ["\"\(phrase)\""]),
    SearchKind("by verdict", ["verdict:hype"]),
    SearchKind("by speaker", ["speaker:ma*"]),
    SearchKind("by date", ["date:>=2024"]),
    SearchKind("all together", ["\(common) \"\(phrase)\" verdict:hype speaker:ma* date:>=2024"]),
    SearchKind("common word in Claims", page: "2", [common]),
  ]
}
