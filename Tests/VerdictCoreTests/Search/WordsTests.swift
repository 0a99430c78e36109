import TestSupport
import Testing

@testable import VerdictCore

struct WordsTests {
  @Test(
    arguments: [
      ("", []), (" \n", []), ("\0-—·", []), ("Open-Source AI!", ["open", "source", "ai"]),
      ("don't don’t", ["don", "t", "don", "t"]), ("GPT4 x2y", ["gpt4", "x2y"]),
      ("naïve NAI\u{308}VE", ["naive", "naive"]), ("Straße", ["strasse"]),
      ("½ ② ㎯", ["1", "2", "2"]), ("3½", ["31", "2"]), ("作者ab", ["作", "者", "ab"]),
      ("がか\u{3099} ｶﾞ", ["か\u{3099}", "か\u{3099}", "カ\u{3099}"]), ("ゟ", ["よ", "り"]),
      ("हिन्दी क्या", ["हिन्दी", "क्या"]), ("ที่นี่", ["ที", "นี"]), ("\u{301}a", ["a"]),
      ("שלום עולם", ["שלום", "עולם"]), ("👩‍👩‍👧 🇪🇺", []), ("ﬁne ＡＢ", ["fine", "ab"]),
      ("co\u{AD}op co\u{200B}op co\u{2060}op", ["coop", "coop", "coop"]),
      ("\u{FEFF}a \u{AD} b\u{AD}", ["a", "b"]), ("作\u{200B}者", ["作", "者"]),
      ("می\u{200C}خواهم", ["میخواهم"]), ("ක්\u{200D}ෂ", ["ක්ෂ"]), ("a_b.c@d", ["a", "b", "c", "d"]),
      ("١٢", ["١٢"]),
    ] as [(String, [String])])
  func `text becomes folded words`(text: String, words: [String]) {
    #expect(Words.folded(text) == words)
    #expect(Words.joined(text) == words.joined(separator: " "))
  }

  @Test func `a word knows where it stands`() {
    let text = "¡Öl-Ｘ½ 作!"
    let found = Words.ranges(in: text).map { "\($0.word)=\(text[$0.range])" }
    #expect(found == ["ol=Öl", "x1=Ｘ½", "2=Ｘ½", "作=作"])
  }

  @Test func `folded, joined and ranges agree on any text`() {
    var random = SeededGenerator(seed: 3)
    for length in cases(0..<600) {
      var text = ""
      for _ in 0..<length % 60 { text.unicodeScalars.append(hostileScalar(&random)) }
      let words = Words.folded(text)
      #expect(words == runs(of: text).flatMap { runs(of: Folding.fold($0)) })
      #expect(Words.joined(text) == words.joined(separator: " "))
      let ranges = Words.ranges(in: text)
      #expect(ranges.map(\.word) == words)
      #expect(
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound })
      for (word, range) in ranges { #expect(Words.folded(String(text[range])).contains(word)) }
      #expect(Words.folded(Words.joined(text)) == words)
    }
  }

  @Test func `a word folds to itself and holds no ASCII but letters and digits`() {
    let blocks: [ClosedRange<UInt32>] = [0...0xFFFF, 0x1_D400...0x1_D7FF, 0x1_F100...0x1_F2FF]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
    let words = scalars.flatMap { Words.folded("a\($0)b") }
    #expect(words == scalars.flatMap { runs(of: "a\($0)b").flatMap { runs(of: Folding.fold($0)) } })
    #expect(
      words.filter { word in Words.folded(word).map { Array($0.utf8) } != [Array(word.utf8)] } == []
    )
    #expect(words.filter { !$0.utf8.allSatisfy(isWordByte) } == [])
  }

  /// What words are made of, by the letter of their definition.
  private func runs(of text: String) -> [String] {
    var runs: [String] = []
    var last = WordScalar.separator
    for scalar in text.unicodeScalars {
      let kind = WordScalar(scalar)
      switch (last, kind) {
      case (_, .separator): last = .separator
      case (.separator, .mark): break
      case (_, .mark), (.letter, .letter): runs[runs.count - 1].unicodeScalars.append(scalar)
      case (_, .letter), (_, .ownWord):
        runs.append(String(scalar))
        last = kind
      }
    }
    return runs
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || "abcdefghijklmnopqrstuvwxyz0123456789".utf8.contains(byte)
  }

  private func hostileScalar(_ random: inout SeededGenerator) -> Unicode.Scalar {
    if random.oneIn(3) {
      return random.pick(Array("aZ9 -'’\n\0é\u{301}½ßﬁ作がｶﾞ\u{94D}क한İ🇪👩\u{200D}".unicodeScalars))
    }
    return Unicode.Scalar(UInt32(random.number(0...0x3_0000))) ?? "\u{FFFD}"
  }
}
