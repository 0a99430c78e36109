import TestSupport
import Testing
import VerdictCore

struct CleanTextTests {
  struct Sample: CustomTestStringConvertible {
    let raw: String
    let clean: String

    init(_ raw: String, _ clean: String) {
      self.raw = raw
      self.clean = clean
    }

    /// The raw text is not for the terminal on which the tests run.
    var testDescription: String { raw.debugDescription }
  }

  @Test(
    arguments: [
      Sample("\u{1B}]0;owned\u{7}", "␛]0;owned␇"),
      Sample("\u{1B}[2J", "␛[2J"),
      Sample("a\u{9B}31mb", "a‹9B›31mb"),
      Sample("a\u{7F}b\u{0}c", "a␡b␀c"),
      Sample("tab\there", "tab here"),
      Sample("line\nbreak\r\n", "line␊break␍␊"),
      Sample("safe\u{202E}gpj.exe", "safe‹RLO›gpj.exe"),
      Sample("\u{2066}x\u{2069}", "‹LRI›x‹PDI›"),
      Sample("zero\u{200B}width\u{FEFF}", "zero‹ZWSP›width‹BOM›"),
      Sample("soft\u{AD}hyphen", "soft‹SHY›hyphen"),
      Sample("a\u{2028}b\u{2029}", "a‹LS›b‹PS›"),
      Sample("\u{301}lone mark", "◌\u{301}lone mark"),
      Sample("a\u{200D}b", "a‹ZWJ›b"),
      Sample("\u{E0041}tag", "‹TAG›tag"),
      Sample("\u{1161}lone vowel", "‹1161›lone vowel"),
      Sample("\u{E000}private", "‹E000›private"),
      Sample("\u{378}unassigned", "‹378›unassigned"),
      Sample("fill\u{3164}er", "fill‹FILL›er"),
    ])
  func `what a terminal must not see becomes a mark`(sample: Sample) {
    #expect(CleanText(sample.raw).string == sample.clean)
  }

  @Test(
    arguments: [
      "plain ASCII ~!@", "José Ñandú", "e\u{301}", "作者の声", "한국어", "שלום עולם", "سلام دنیا",
      "می\u{200C}خواهم", "क्\u{200D}ष", "ภาษาไทย", "👩‍👩‍👧‍👦", "🇩🇪", "👍🏽", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "“curly” — dash…",
    ])
  func `real writing comes through whole`(text: String) {
    #expect(CleanText(text).string == text)
  }

  @Test func `a cluster of thousands of marks is cut short`() {
    let clean = CleanText("a" + String(repeating: "\u{301}", count: 5000))
    #expect(clean.string.unicodeScalars.count < 50)
    #expect(clean.string.hasSuffix("…"))
  }

  @Test func `cleaning twice changes nothing, and leaves nothing harmful, whatever the text`() {
    var generator = SeededGenerator(seed: 7)
    for _ in cases(0..<2000) {
      let text = String(String.UnicodeScalarView((0..<12).map { _ in Self.scalar(&generator) }))
      let clean = CleanText(text)
      #expect(CleanText(clean.string) == clean)
      for scalar in clean.string.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
          Issue.record("U+\(String(scalar.value, radix: 16)) of \(text.debugDescription)")
        default: break
        }
        #expect(
          !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
      }
      #expect(clean.clusters.reduce(0) { $0 + $1.width } == clean.width)
    }
  }

  @Test func `a text is cut with an ellipsis, never inside a wide cluster`() {
    #expect(CleanText("作者 writes").fitted(to: 4).string == "作…")
    #expect(CleanText("作者").fitted(to: 4).string == "作者")
    #expect(CleanText("abc").fitted(to: 0).string == "")
    #expect(CleanText("abc").padded(to: 5).string == "abc  ")
  }

  /// A scalar of the kinds that matter here, or any other.
  private static func scalar(_ generator: inout SeededGenerator) -> Unicode.Scalar {
    let kinds: [ClosedRange<UInt32>] = [
      0...0x2FF, 0x300...0x36F, 0x600...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x2000...0x206F,
      0x4E00...0x4E10, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F469, 0xE0000...0xE007F,
      0x10000...0x10FFFF,
    ]
    let range = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
    return Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "x"
  }
}
