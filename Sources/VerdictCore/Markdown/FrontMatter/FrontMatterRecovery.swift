import Algorithms
import Yams

/// Reads front matter that is not YAML key by key, so that a line that is wrong costs that line.
enum FrontMatterRecovery {
  /// The keys that can be read, in order.
  static func pairs(_ yaml: ArraySlice<UInt8>) -> [FrontMatterPair] {
    chunks(of: yaml).flatMap { chunk -> [FrontMatterPair] in
      if let pairs = read(chunk) ?? read(chunk.withPlainBlanks) { return pairs }
      return lines(of: chunk).compactMap { line in
        read(line.withPlainBlanks)?.first ?? asText(line)
      }
    }
  }

  /// The key that cannot be read by itself, and why: the parser finds out only lines below.
  ///
  /// - Parameters:
  ///   - yaml: The front matter.
  ///   - failure: What the parser says about the whole.
  /// - Returns: What is wrong, and the offset; nil where each key can be read by itself.
  static func problem(
    in yaml: ArraySlice<UInt8>, _ failure: FrontMatterFailure
  ) -> (problem: YAMLProblem, offset: Int)? {
    let isNoMapping = if case .notAMapping = failure { true } else { false }
    let end = if case .notYAML(_, let offset) = failure { offset } else { yaml.endIndex }
    let broken = chunks(of: yaml).filter { read($0) == nil }
    guard let chunk = broken.last(where: { $0.startIndex <= end }) ?? broken.first else {
      return nil
    }
    if let cause = cause(in: chunk) { return cause }
    guard !isNoMapping else { return nil }
    do throws(FrontMatterFailure) {
      _ = try FrontMatterYAML.pairs(chunk)
      return nil
    } catch {
      switch error {
      case .notYAML(let problem, let offset): return (problem, min(offset, chunk.endIndex))
      case .notAMapping(let offset): return (.noColon, offset)
      }
    }
  }

  /// Why a key cannot be read, where its line shows it better than the parser tells, as an offset.
  private static func cause(
    in chunk: ArraySlice<UInt8>
  ) -> (problem: YAMLProblem, offset: Int)? {
    if let tab = lines(of: chunk).firstNonNil(indentingTab) { return (.tab, tab) }
    if let blank = chunk.firstIndex(of: 0xC2), chunk[blank...].starts(with: [0xC2, 0xA0]) {
      return (.noBreakSpace, blank)
    }
    guard let line = lines(of: chunk).first, let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let value = line[(colon + 1)...].drop(while: LineScan.isBlank)
    if value.starts(with: "“".utf8) || value.starts(with: "‘".utf8) {
      return (.curlyQuotes, value.startIndex)
    }
    let hasWords = value.dropFirst().contains { !LineScan.isBlank($0) }
    if value.first == UInt8(ascii: "\""), value.count(where: { $0 == UInt8(ascii: "\"") }) > 2 {
      return (.innerDoubleQuotes, value.startIndex)
    }
    if value.first == UInt8(ascii: "'"), value.count(where: { $0 == UInt8(ascii: "'") }) > 2 {
      return (.innerSingleQuotes, value.startIndex)
    }
    if let first = value.first, hasWords, "@`%".utf8.contains(first) {
      return (.specialCharacter, value.startIndex)
    }
    return nil
  }

  /// A key with the lines that belong to it: those that are blank, indented or entries of a list.
  private static func chunks(of yaml: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var chunks: [ArraySlice<UInt8>] = []
    for line in lines(of: yaml) {
      let isFurther =
        line.first.map { LineScan.isBlank($0) || $0 == UInt8(ascii: "-") } ?? true
      if isFurther, let last = chunks.last {
        chunks[chunks.count - 1] = yaml[last.startIndex..<line.endIndex]
      } else {
        chunks.append(line)
      }
    }
    return chunks
  }

  private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    bytes.split(separator: LineScan.newline, omittingEmptySubsequences: false)
  }

  private static func read(_ yaml: ArraySlice<UInt8>) -> [FrontMatterPair]? {
    guard YAMLAnchorScan.first(in: yaml) == nil else { return nil }
    return try? FrontMatterYAML.pairs(yaml)
  }

  /// The value of a known key as its plain text: all after the first colon.
  private static func asText(_ line: ArraySlice<UInt8>) -> FrontMatterPair? {
    guard YAMLAnchorScan.first(in: line) == nil,
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let key = String(decoding: line[..<colon], as: UTF8.self).trimmedBlanks
    var value = String(decoding: line[(colon + 1)...], as: UTF8.self)
      .replacing("\u{A0}", with: " ").trimmedBlanks[...]
    guard FrontMatterField.named(key)?.isList == false, !value.isEmpty else { return nil }
    let pairs: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "‘": "’"]
    if value.count > 2, let first = value.first, pairs[first] == value.last {
      value = value.dropFirst().dropLast()
    }
    return FrontMatterPair(
      key: key, value: Node(String(value)), written: YAMLText.scalar(String(value)),
      keyOffset: line.startIndex, valueOffset: colon + 1)
  }

  private static func indentingTab(of line: ArraySlice<UInt8>) -> Int? {
    let blanks = line.prefix(while: LineScan.isBlank)
    guard blanks.count < line.count else { return nil }
    return blanks.firstIndex(of: UInt8(ascii: "\t"))
  }
}

extension ArraySlice<UInt8> {
  /// The bytes at the same offsets, with plain blanks for tabs and no-break spaces.
  fileprivate var withPlainBlanks: ArraySlice<UInt8> {
    var bytes = self
    for offset in bytes.indices {
      if bytes[offset] == UInt8(ascii: "\t") { bytes[offset] = UInt8(ascii: " ") }
      if bytes[offset] == 0xA0, offset > startIndex, bytes[offset - 1] == 0xC2 {
        bytes[offset] = UInt8(ascii: " ")
        bytes[offset - 1] = UInt8(ascii: " ")
      }
    }
    return bytes
  }
}

extension Summary {
  /// Whether a key stands in front matter that cannot be read.
  func hasUnreadable(_ field: FrontMatterField) -> Bool {
    unreadableFrontMatter?.split(separator: "\n").contains { $0.hasPrefix("\(field.key):") }
      ?? false
  }
}
