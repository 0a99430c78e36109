/// Files that break a rule: one for most rules, several for rules about speakers taken together.
///
/// Only what the rule needs is there: the files lack other sections, a title or a speaker.
package struct RuleExample: Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  /// Markdown by file name.
  package let files: [String: [UInt8]]

  init(_ files: [String: [UInt8]]) { self.files = files }

  package init(stringLiteral text: String) { files = ["example.md": Array(text.utf8)] }

  package init(dictionaryLiteral files: (String, String)...) {
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0, Array($1.utf8)) })
  }
}
