import VerdictCore

/// What of a summary is under the cursor.
package struct SummaryTarget: Hashable, Sendable {
  package let summary: Slug
  /// The claim; nil for another part.
  package var claim: Slug?
  /// Where in the summary; nil for the claim, or the whole.
  package var passage: PassageLocation?
  /// The identity of an action item; nil for another part.
  package var action: String?

  package init(
    _ summary: Slug, claim: Slug? = nil, passage: PassageLocation? = nil, action: String? = nil
  ) {
    self.summary = summary
    self.claim = claim
    self.passage = passage
    self.action = action
  }
}

/// What is to be edited.
package enum EditTarget: Hashable, Sendable {
  /// The file of a summary, where the target stands in it.
  case summary(SummaryTarget)
  /// A file of the library, and a line of it from 1.
  case file(FilePath, line: Int)
}

/// A text to be pasted elsewhere.
package struct CopiedText: Hashable, Sendable {
  /// What it is: “the claim”.
  package let name: CleanText
  /// The text without control characters but for ends of lines and tabs, and without those that turn
  /// the direction of writing: what is pasted into a shell is no command of a stranger's.
  package let text: String

  package init(_ name: CleanText, untrusted: String) {
    self.name = name
    text = String(
      String.UnicodeScalarView(
        untrusted.unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0x0A, 0x09: true
          case 0x202A...0x202E, 0x2066...0x2069: false
          default: scalar.properties.generalCategory != .control
          }
        }))
  }

  /// Whether terminals can be expected to take it; longer texts they drop, or cut.
  package var fitsTerminal: Bool { text.utf8.count <= Self.longestForTerminal }

  /// In bytes: with 4 characters for each 3 of them, and the marks around them, 100,000.
  package static let longestForTerminal = 74_994
}
