import TestSupport
import Testing
import VerdictCore

struct RoundTripTests {
  @Test func `a summary that is written reads back the same`() {
    for seed in cases(0..<400) {
      var generator = SummaryGenerator(seed: seed)
      let summary = generator.summary()
      let text = SummaryWriter.write(summary)
      let again = SummaryReader.read(Array(text.utf8), path: FilePath("some-file.md")).summary
      expectSame(again, summary, text, seed)
    }
  }

  @Test func `what was read from any text is written and reads back the same`() {
    for seed in cases(0..<1500) {
      let text = HostileText(seed: seed).text
      let path = FilePath("some-file.md")
      guard let summary = SummaryReader.read(Array(text.utf8), path: path).summary else { continue }
      let written = SummaryWriter.write(summary, path: path)
      let again = SummaryReader.read(Array(written.utf8), path: path).summary
      expectSame(again, summary, text + "\n=====\n" + written, seed)
    }
  }

  @Test func `no word of any text is lost when it is read and written`() {
    for seed in cases(1500..<2000) {
      let hostile = HostileText(seed: seed)
      let path = FilePath("some-file.md")
      guard let summary = SummaryReader.read(Array(hostile.text.utf8), path: path).summary else {
        continue
      }
      let written = SummaryWriter.write(summary, path: path)
      let lost = hostile.words.filter { !written.contains($0) }
      #expect(lost.isEmpty, "seed \(seed)\n\(hostile.text)\n=====\n\(written)")
      if !lost.isEmpty { return }
    }
  }

  private func expectSame(_ again: Summary?, _ summary: Summary, _ text: String, _ seed: Int) {
    guard again != summary else { return }
    var (left, right) = ("", "")
    dump(summary, to: &left)
    dump(again ?? summary, to: &right)
    let lines = zip(left.split(separator: "\n"), right.split(separator: "\n"))
    let difference =
      lines.first { $0 != $1 }.map { "\($0.debugDescription)\n\($1.debugDescription)" }
      ?? "more lines"
    Issue.record("seed \(seed): \(difference)\n\(text.replacing("\0", with: "␀"))")
  }
}
