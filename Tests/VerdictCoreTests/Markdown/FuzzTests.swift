import TestSupport
import Testing
import VerdictCore

struct FuzzTests {
  @Test func `any damage to a good file still gives a reading`() {
    let good = Array(SummaryFixture.whole.utf8)
    var random = SeededGenerator(seed: 7)
    var summaries = 0
    let rounds = cases(0..<3000)
    for round in rounds {
      var bytes = good
      for _ in 0..<random.number(1...6) { damage(&bytes, &random) }
      let reading = SummaryReader.read(bytes, path: FilePath("ada-example.md"))
      if let summary = reading.summary {
        summaries += 1
        #expect(
          reading.connectionLocations.count == summary.connections.count, "round \(round)")
        _ = SummaryWriter.write(summary)
      } else {
        #expect(reading.diagnostics.count == 1, "round \(round)")
      }
      #expect(
        reading.diagnostics.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 },
        "round \(round)")
    }
    #expect(summaries > rounds.count / 6)
  }

  @Test func `any bytes still give a reading`() {
    var random = SeededGenerator(seed: 11)
    for count in cases(0..<400) {
      let bytes = (0..<count).map { _ in random.pick(Self.bytes) }
      let reading = SummaryReader.read(bytes, path: FilePath(bytes: bytes))
      #expect(reading.summary != nil || reading.diagnostics.count == 1)
    }
  }

  @Test func `any text still gives blocks and plain words`() {
    var random = SeededGenerator(seed: 13)
    for count in cases(0..<400) {
      let text = String(decoding: (0..<count).map { _ in random.pick(Self.bytes) }, as: UTF8.self)
      #expect(text.isEmpty == MarkdownBlock.parse(text).isEmpty || text.allSatisfy(\.isWhitespace))
      _ = MarkdownInline.plainText(text)
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let offset = random.number(0...bytes.count - 1)
    switch random.number(1...5) {
    case 1: bytes[offset] = UInt8(truncatingIfNeeded: random.next())
    case 2: bytes[offset] = random.pick(Self.bytes)
    case 3: bytes.insert(contentsOf: random.pick(Self.insertions).utf8, at: offset)
    case 4: bytes.removeSubrange(offset..<min(offset + random.number(1...40), bytes.count))
    default: bytes.removeSubrange(offset...)
    }
  }

  private static let bytes = Array("\n\n\n  ##>>--**__[[]]||``~~&*!:'\"{}=123aé\t\r\0<\\".utf8)

  private static let insertions = [
    "\n", "\r\n", "\n---\n", "\n## ", "\n### ", "\n> ", "\n```\n", "&a ", "*a ", "[[", "](",
    "\u{FEFF}", "作", "\0", "\n- ", "\n\t",
    "\"", "'", "{", "[",
  ]
}
