import Yams

/// Reads front matter into its keys and values, in order, each value with its text as written.
///
/// Scalars stay text: only the tree is composed, nothing is decoded into dates or numbers.
struct FrontMatterYAML {
  /// The YAML; repeated keys are blanked out, so that offsets stay.
  private var yaml: ArraySlice<UInt8>
  private var repeated: [FrontMatterPair] = []

  private init(_ yaml: ArraySlice<UInt8>) {
    self.yaml = yaml
    blankOutTabs()
  }

  /// Makes tabs of lines that hold nothing else blanks, which YAML allows.
  private mutating func blankOutTabs() {
    guard yaml.contains(UInt8(ascii: "\t")) else { return }
    for line in yaml.split(separator: LineScan.newline) where line.allSatisfy(LineScan.isBlank) {
      for offset in line.indices { yaml[offset] = UInt8(ascii: " ") }
    }
  }

  /// Reads a slice of a file; offsets are those of the file.
  static func pairs(_ yaml: ArraySlice<UInt8>) throws(FrontMatterFailure) -> [FrontMatterPair] {
    var reader = FrontMatterYAML(yaml)
    guard let root = try reader.compose() else { return [] }
    let lines = YAMLLines(reader.yaml)
    guard case .mapping(let mapping) = root else {
      throw .notAMapping(offset: lines.offset(of: root.mark))
    }
    let keys = mapping.map { lines.offset(of: $0.key.mark) }
    let pairs = zip(mapping, keys.indices).map { pair, index in
      let end = index + 1 < keys.count ? keys[index + 1] : yaml.endIndex
      let chunk = mapping.style == .flow ? nil : reader.chunk(from: keys[index], before: end)
      return FrontMatterPair(
        key: pair.key.scalar?.string ?? YAMLText.flow(pair.key), value: pair.value,
        written: chunk ?? YAMLText.flow(pair.value), keyOffset: keys[index],
        valueOffset: lines.offset(of: pair.value.mark))
    }
    return (pairs + reader.repeated).sorted { $0.keyOffset < $1.keyOffset }
  }

  /// Composes the tree, without the keys that stood before.
  private mutating func compose() throws(FrontMatterFailure) -> Node? {
    do {
      return try composeOnce()
    } catch YamlError.duplicatedKeysInMapping(let duplicates, _) {
      blankOut(repeatsOf: Set(duplicates))
    } catch {
      throw failure(error)
    }
    do { return try composeOnce() } catch { throw failure(error) }
  }

  private func composeOnce() throws -> Node? {
    // Both arguments are given to save time: a resolver tries a dozen regular expressions on each
    // scalar, and the default encoding is looked up in the environment.
    try Yams.compose(yaml: String(decoding: yaml, as: UTF8.self), .basic, .default, .utf8)
  }

  /// Keeps each repeat of some keys as text and takes it out of the YAML.
  private mutating func blankOut(repeatsOf keys: Set<String>) {
    let starts = lineStarts.filter { start in
      let byte = yaml[start]
      return !LineScan.isBlank(byte)
        && ![LineScan.newline, UInt8(ascii: "#"), UInt8(ascii: "-")].contains(byte)
    }
    var seen: Set<String> = []
    var repeats: [(key: String, start: Int, end: Int)] = []
    for (index, start) in starts.enumerated() {
      guard let (key, _) = key(at: start), keys.contains(key), !seen.insert(key).inserted else {
        continue
      }
      repeats.append((key, start, index + 1 < starts.count ? starts[index + 1] : yaml.endIndex))
    }
    for (key, start, end) in repeats {
      repeated.append(
        FrontMatterPair(
          key: key, value: nil, written: chunk(from: start, before: end) ?? "", keyOffset: start,
          valueOffset: start))
      for offset in start..<end where yaml[offset] != LineScan.newline {
        yaml[offset] = UInt8(ascii: " ")
      }
    }
  }

  /// The offsets at which lines with something in them start.
  private var lineStarts: [Int] {
    yaml.indices.filter { $0 == yaml.startIndex || yaml[$0 - 1] == LineScan.newline }
  }

  /// What follows the key at an offset, up to the line of the next key.
  private func chunk(from start: Int, before next: Int) -> String? {
    guard isFirstOnLine(start), next == yaml.endIndex || isFirstOnLine(next),
      let (_, colon) = key(at: start), colon < next
    else { return nil }
    let lineStart = (yaml[..<next].lastIndex(of: LineScan.newline) ?? yaml.startIndex - 1) + 1
    var end = next == yaml.endIndex ? next : lineStart
    var first = colon + 1
    while first < end, LineScan.isBlank(yaml[first]) { first += 1 }
    while end > first, LineScan.isBlank(yaml[end - 1]) || yaml[end - 1] == LineScan.newline {
      end -= 1
    }
    return String(decoding: yaml[first..<end], as: UTF8.self)
  }

  private func isFirstOnLine(_ offset: Int) -> Bool {
    let before = yaml[..<offset].last { $0 != UInt8(ascii: " ") }
    return before == nil || before == LineScan.newline
  }

  /// The plain or quoted key at an offset, escapes as written, and where its colon is.
  private func key(at start: Int) -> (key: String, colon: Int)? {
    let line = yaml[start...].prefix { $0 != LineScan.newline }
    guard let first = line.first else { return nil }
    var colon: Int?
    var text = line
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = Self.closingQuote(of: line) else { return nil }
      text = line[start + 1..<close]
      colon = line[(close + 1)...].firstIndex { !LineScan.isBlank($0) }
      guard let colon, line[colon] == UInt8(ascii: ":") else { return nil }
    } else {
      colon = line.indices.first {
        line[$0] == UInt8(ascii: ":") && ($0 + 1 == line.endIndex || LineScan.isBlank(line[$0 + 1]))
      }
      guard let colon, ![UInt8](" ?!&*[{|>%@`".utf8).contains(first) else { return nil }
      text = line[..<colon]
      while let last = text.last, LineScan.isBlank(last) { text = text.dropLast() }
    }
    return colon.map { (String(decoding: text, as: UTF8.self), $0) }
  }

  /// Where the quote ends with which a line starts.
  private static func closingQuote(of line: ArraySlice<UInt8>) -> Int? {
    guard let quote = line.first else { return nil }
    var offset = line.startIndex + 1
    while offset < line.endIndex, line[offset] != quote {
      offset += quote == UInt8(ascii: "\"") && line[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset < line.endIndex ? offset : nil
  }

  private func failure(_ error: any Error) -> FrontMatterFailure {
    let lines = YAMLLines(yaml)
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return .notYAML(YAMLProblem(libyaml: problem), offset: lines.offset(of: mark))
    case YamlError.duplicatedKeysInMapping(_, let context):
      return .notYAML(.repeatedKey, offset: lines.offset(of: context.mark))
    case YamlError.reader(_, let offset, _, _):
      return .notYAML(
        .controlCharacter,
        offset: min(yaml.startIndex + max(offset ?? 0, 0), yaml.endIndex))
    default: return .notYAML(.other, offset: yaml.startIndex)
    }
  }
}

/// One key of the front matter and its value.
struct FrontMatterPair {
  let key: String
  /// Nil for a key that stood before; such a value is only kept.
  let value: Node?
  /// The value as written, or as YAML on one line where it cannot be cut out.
  let written: String
  /// Where the key starts, and where its value does, as offsets.
  let keyOffset: Int
  let valueOffset: Int

  var entry: FrontMatterEntry { FrontMatterEntry(key: key, yaml: written) }
}

/// Why front matter cannot be read, and where, as an offset.
enum FrontMatterFailure: Error {
  case notYAML(YAMLProblem, offset: Int)
  case notAMapping(offset: Int)
}
