/// How what a rule reports is mended, where that cannot change what the author means.
package struct RuleFix: Sendable {
  /// What is done: the end of a sentence that begins with the program.
  let summary: String
  private let make: @Sendable (Diagnostic, FileLines) -> Edit?

  /// - Parameters:
  ///   - summary: What is done, as in `writes the day alone`.
  ///   - make: Gives the edit that mends a diagnostic; nil where the file is not written as expected.
  init(_ summary: String, _ make: @escaping @Sendable (Diagnostic, FileLines) -> Edit?) {
    self.summary = summary
    self.make = make
  }

  func edit(_ diagnostic: Diagnostic, in file: FileLines) -> Edit? { make(diagnostic, file) }
}

/// A change of some bytes of a file.
package struct Edit: Hashable, Sendable {
  let range: Range<Int>
  let replacement: [UInt8]

  init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = Array(replacement.utf8)
  }
}

/// The bytes of a file in which all is mended that can be, and what that was.
package struct MendedBytes {
  package private(set) var bytes: [UInt8]
  package private(set) var mended: [Diagnostic] = []

  /// A fix may bring to light what another one mends; a file where that goes on is left alone.
  private static let roundLimit = 100

  /// Mends the bytes of one file.
  package init(_ bytes: [UInt8], path: FilePath) {
    self.bytes = bytes
    for _ in 0..<Self.roundLimit {
      let lines = FileLines(self.bytes)
      var edits: [(edit: Edit, diagnostic: Diagnostic)] = []
      for diagnostic in SummaryReader.read(self.bytes, path: path).diagnostics {
        let fix = RuleRegistry.rule(diagnostic.rule)?.fix
        guard let edit = fix?.edit(diagnostic, in: lines),
          edit.range.lowerBound >= edits.last?.edit.range.upperBound ?? 0
        else { continue }
        edits.append((edit, diagnostic))
      }
      if edits.isEmpty { return }
      self.bytes = Self.applying(edits.map(\.edit), to: self.bytes)
      mended += edits.map(\.diagnostic)
    }
    self.bytes = bytes
    mended = []
  }

  /// The bytes with edits made, which are in order and do not overlap.
  private static func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var next = 0
    for edit in edits {
      result += bytes[next..<edit.range.lowerBound] + edit.replacement
      next = edit.range.upperBound
    }
    return result + bytes[next...]
  }
}

extension FileLines {
  /// The bytes of a text that stands at a location and ends its line.
  ///
  /// - Parameters:
  ///   - text: What must stand there, letter for letter.
  ///   - location: Where it begins.
  ///   - isEnd: Whether what follows on the line, without blanks at its ends, may follow.
  /// - Returns: Nil where something else stands there.
  func range(
    of text: String, at location: SourceLocation, before isEnd: (Substring) -> Bool
  ) -> Range<Int>? {
    guard !text.isEmpty, let start = offset(of: location), let line = range(of: location),
      bytes[start..<line.upperBound].starts(with: text.utf8)
    else { return nil }
    let end = start + text.utf8.count
    let rest = self.text(end..<line.upperBound)
    return isEnd(rest[...].trimmedBlanks[...]) ? start..<end : nil
  }

  /// The bytes of the words of a heading at a location.
  func heading(_ words: String, at location: SourceLocation) -> Range<Int>? {
    range(of: words, at: location) { rest in rest.allSatisfy { $0 == "#" } }
  }
}
