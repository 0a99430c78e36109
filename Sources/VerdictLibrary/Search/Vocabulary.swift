import GRDB
import VerdictCore

/// The words of all summaries, also of those that are gone.
struct Vocabulary {
  let query: QueryRows

  /// The words that are forms of one.
  func words(_ forms: WordForms) throws -> [String] {
    try query.known.forms(forms) {
      try words(beginningWith: forms.beginning).filter(forms.contain)
    }
  }

  /// The words that begin with ASCII letters or digits.
  func words(beginningWith beginning: String) throws -> [String] {
    // No letter of a folded word in ASCII comes after `{`.
    try query.database.rows(
      "SELECT term FROM \(FullText.vocabulary) WHERE term >= ?1 AND term < ?1 || '{'",
      [.text(beginning)]
    ) { row in
      try query.cancellation.check()
      return row.text(0)
    }
  }
}
