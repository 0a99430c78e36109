import Algorithms
import Yams

/// What the front matter of a file says, and what is to be said about it.
struct FrontMatter {
  /// The values that can be used, as text: at least one, and none empty.
  private(set) var texts: [FrontMatterField: [String]] = [:]
  private(set) var others: [FrontMatterEntry] = []
  /// The whole as written, where it is not YAML or not a mapping.
  private(set) var unreadable: String?
  private(set) var diagnostics: [Diagnostic] = []
  /// Keys that are not those of the format, and the fields that they mean all the same.
  private var misspelt: [(pair: FrontMatterPair, field: FrontMatterField)] = []

  init() {}

  /// Reads the lines between the marks of the front matter.
  init(_ source: SourceText, lines: Range<Int>) {
    guard let first = lines.first, let last = lines.last else { return }
    let yaml = source.bytes[
      source.range(ofLine: first).lowerBound..<source.range(ofLine: last).upperBound]
    if let alias = YAMLAnchorScan.first(in: yaml) {
      let location = source.location(at: alias.lowerBound)
      refuse(source.text(lines: lines), YAMLAlias.diagnostic(source.text(alias), at: location))
      recover(yaml, source)
      noteMisspeltKeys(source)
      return
    }
    do throws(FrontMatterFailure) {
      for pair in try FrontMatterYAML.pairs(yaml) { take(pair, source) }
    } catch {
      let conflict = yaml.withUnsafeBufferPointer { HiddenText($0).conflicts.first }
      let diagnostic =
        conflict.map { MergeConflict.diagnostic(at: source.location(at: yaml.startIndex + $0)) }
        ?? Self.diagnostic(on: error, yaml, source)
      refuse(source.text(lines: lines), diagnostic)
      recover(yaml, source)
    }
    noteMisspeltKeys(source)
  }

  /// Reports the keys that mean a field which has no value; of several the first.
  private mutating func noteMisspeltKeys(_ source: SourceText) {
    var known = Set(texts.keys)
    for (pair, field) in misspelt where known.insert(field).inserted {
      let location = source.location(at: pair.keyOffset)
      diagnostics.append(MisspeltKey.diagnostic(pair.key, meaning: field, at: location))
    }
  }

  /// Takes the keys that read by themselves, where the whole does not.
  private mutating func recover(_ yaml: ArraySlice<UInt8>, _ source: SourceText) {
    for pair in FrontMatterRecovery.pairs(yaml).uniqued(on: \.key) { take(pair, source) }
  }

  private static func diagnostic(
    on failure: FrontMatterFailure, _ yaml: ArraySlice<UInt8>, _ source: SourceText
  ) -> Diagnostic {
    if let (problem, offset) = FrontMatterRecovery.problem(in: yaml, failure) {
      return InvalidFrontMatter.diagnostic(problem, at: source.location(at: offset))
    }
    switch failure {
    case .notYAML(let problem, let offset):
      return InvalidFrontMatter.diagnostic(problem, at: source.location(at: offset))
    case .notAMapping(let offset):
      return FrontMatterNotAMapping.diagnostic(at: source.location(at: offset))
    }
  }

  private mutating func refuse(_ text: String, _ diagnostic: Diagnostic) {
    unreadable = text
    diagnostics.append(diagnostic)
  }

  private mutating func take(_ pair: FrontMatterPair, _ source: SourceText) {
    guard let value = pair.value else {
      let location = source.location(at: pair.keyOffset)
      keep(pair, DuplicateKey.diagnostic(pair.key, at: location))
      return
    }
    guard let field = FrontMatterField.named(pair.key) else {
      others.append(pair.entry)
      if let meant = MisspeltKey.field(meantBy: pair.key) { misspelt.append((pair, meant)) }
      return
    }
    let location = source.location(at: pair.valueOffset)
    guard var texts = Self.texts(of: value), field.isList || value.scalar != nil else {
      let wanted = field.isList ? "a list of text" : "text"
      keep(pair, InvalidFrontMatter.wrongShape(key: pair.key, wanted: wanted, at: location))
      return
    }
    texts.removeAll(where: \.isEmpty)
    guard let first = texts.first else { return }
    switch field.value {
    case .date where PartialDate(first) == nil:
      guard let day = PartialDate(ofTimestamp: first) else {
        return keep(pair, BadDate.diagnostic(first, key: pair.key, at: location))
      }
      diagnostics.append(DateWithTime.diagnostic(first, day, key: pair.key, at: location))
      self.texts[field] = [day.description]
    case .slug where Slug(first) == nil: keep(pair, BadSlug.diagnostic(first, at: location))
    case .slugs:
      diagnostics += texts.filter { Slug($0) == nil }.map { BadSlug.diagnostic($0, at: location) }
      self.texts[field] = texts
    case .name, .text, .texts, .date, .slug: self.texts[field] = texts
    }
  }

  private mutating func keep(_ pair: FrontMatterPair, _ diagnostic: Diagnostic) {
    others.append(pair.entry)
    diagnostics.append(diagnostic)
  }

  /// The texts of a scalar or of a list of scalars, trimmed; nil for another shape.
  private static func texts(of node: Node) -> [String]? {
    switch node {
    case .scalar(let scalar): return [scalar.writtenText]
    case .sequence(let sequence):
      let texts = sequence.compactMap { $0.scalar?.writtenText }
      return texts.count == sequence.count ? texts : nil
    case .mapping, .alias: return nil
    }
  }
}

extension Node.Scalar {
  /// The text, trimmed, with a tag before it that is YAML's to drop, but was a word to its author.
  fileprivate var writtenText: String {
    let tag = tag.description
    return (tag.hasPrefix("!") ? "\(tag) \(string)" : string).trimmedBlanks
  }
}

/// How far the front matter of a file goes.
struct FrontMatterExtent {
  /// The lines between the marks; nil where there is no front matter.
  let lines: Range<Int>?
  let firstBodyLine: Int
  /// In bytes, where it is over the limit.
  let excessiveSize: Int?
  let diagnostics: [Diagnostic]

  /// Finds the front matter, which starts on the first line or is none.
  init(_ source: SourceText) {
    var end: Int?
    let isOpened = source.isMark(line: 0, ["---"])
    if isOpened {
      end = (1..<max(source.lineCount, 1)).first { source.isMark(line: $0, ["---", "..."]) }
    }
    lines = end.map { 1..<$0 }
    firstBodyLine = end.map { $0 + 1 } ?? 0
    let size = end.map { source.range(ofLine: $0).lowerBound } ?? 0
    excessiveSize = size > FrontMatterTooLarge.maximumSize ? size : nil
    if isOpened {
      diagnostics = end == nil ? [InvalidFrontMatter.unclosed()] : []
    } else {
      diagnostics =
        Self.lateStart(in: source).map {
          [LateFrontMatter.diagnostic(at: source.location(at: source.range(ofLine: $0).lowerBound))]
        } ?? []
    }
  }

  /// The line on which front matter starts that is not the first, with nothing but blank lines or a
  /// comment before it.
  private static func lateStart(in source: SourceText) -> Int? {
    let start = (0..<min(source.lineCount, 50)).first { line in
      let words = source.text(source.trimmed(line: line)).drop { !$0.isASCII || $0 == "\u{FEFF}" }
      return !words.isEmpty && !(words.hasPrefix("<!--") && words.hasSuffix("-->"))
    }
    guard let start, source.text(source.trimmed(line: start)).hasSuffix("---"),
      source.trimmed(line: start).count <= 6, start + 1 < source.lineCount
    else { return nil }
    let next = source.text(source.trimmed(line: start + 1))
    let end = (start + 1..<min(source.lineCount, start + 200)).first {
      source.isMark(line: $0, ["---", "..."])
    }
    return end != nil && next.contains(/^[A-Za-z_]+:/) ? start : nil
  }
}

extension SourceText {
  /// Whether a line holds nothing but one of the marks, blanks after it left out.
  fileprivate func isMark(line: Int, _ marks: [String]) -> Bool {
    let range = range(ofLine: line)
    let trimmed = trimmed(range)
    guard trimmed.lowerBound == range.lowerBound, trimmed.count == 3 else { return false }
    return marks.contains { bytes[trimmed].elementsEqual($0.utf8) }
  }
}
