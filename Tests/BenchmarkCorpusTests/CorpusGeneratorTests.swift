import BenchmarkCorpus
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct CorpusGeneratorTests {
  @Test func `the same number and seed make the same files, others make others`() {
    let (first, second) = (CorpusGenerator(count: 30), CorpusGenerator(count: 30))
    #expect((0..<30).map(first.text) == (0..<30).map(second.text))
    #expect((0..<30).map(first.path) == (0..<30).map(second.path))
    #expect(first.text(of: 3) != CorpusGenerator(count: 30, seed: 2).text(of: 3))
  }

  @Test(arguments: [1, 6, 100]) func `check has nothing but notes to say`(count: Int) throws {
    let folder = try TemporaryFolder()
    try CorpusGenerator(count: count).write(to: folder.path)
    let library = try Library(root: FilePath(folder.path), cacheFolder: nil)
    _ = try library.scan { _ in }
    #expect(try library.totals().summaries == count)
    #expect(try library.diagnostics().filter { $0.diagnostic.severity != .note } == [])
  }

  @Test func `up to 5,000 files stand side by side, more in folders of 1,000`() {
    let few = (0..<5000).map(CorpusGenerator(count: 5000).path)
    #expect(Set(few).count == 5000)
    #expect(!few.contains { $0.contains("/") })
    let many = (0..<5001).map(CorpusGenerator(count: 5001).path)
    #expect(Set(many).count == 5001)
    let folders = Dictionary(grouping: many) { $0.split(separator: "/")[0] }.mapValues(\.count)
    #expect(folders == ["000": 1000, "001": 1000, "002": 1000, "003": 1000, "004": 1000, "005": 1])
  }

  @Test(arguments: zip(PlantedWord.allCases, [1, 9, 99, 1000]))
  func `a planted word is in its share of the summaries`(word: PlantedWord, share: Int) {
    #expect((0..<10_000).filter { word.isIn($0, of: 10_000) }.count == share)
  }

  @Test func `planted words stand where they are said to, and nowhere else`() {
    let generator = CorpusGenerator(count: 120)
    for index in 0..<120 {
      let text = generator.text(of: index)
      for word in PlantedWord.allCases {
        #expect(text.contains(word.rawValue) == word.isIn(index, of: 120))
      }
    }
  }

  @Test func `summaries have the size and the parts of real ones`() throws {
    let generator = CorpusGenerator(count: 200)
    let texts = (0..<200).map(generator.text)
    let mean = texts.reduce(0) { $0 + $1.utf8.count } / texts.count
    #expect((8300...8900).contains(mean))
    for (index, text) in texts.enumerated() {
      let path = FilePath(generator.path(of: index))
      let summary = try #require(SummaryReader.read(Array(text.utf8), path: path).summary)
      #expect((3...8).contains(summary.claims.count))
      #expect(summary.claims.allSatisfy { !$0.quotes.isEmpty })
      #expect(summary.panels.count >= 5)
    }
  }

  @Test func `some speakers are named far more often than most, and some are strangers`() {
    let generator = CorpusGenerator(count: 1000)
    let known = Set((0..<1000).map { String(generator.path(of: $0).dropLast(3)) })
    var mentions: [Substring: Int] = [:]
    for text in (0..<1000).map(generator.text) {
      for match in text.matches(of: /\[\[(.+?)\]\]/) { mentions[match.output.1, default: 0] += 1 }
    }
    let total = mentions.values.reduce(0, +)
    let strange = mentions.filter { !known.contains(String($0.key)) }.values.reduce(0, +)
    #expect((1...3).contains(100 * strange / total))
    #expect((5...9).contains(total / 1000))
    #expect(mentions.values.max() ?? 0 > 8 * total / 1000)
  }
}
