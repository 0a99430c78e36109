import Foundation
import Testing
import VerdictCore
import VerdictScreen

struct FrameASCIITests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../Sources/VerdictScreen").standardizedFileURL

  private func ascii(_ text: CleanText) -> String {
    var frame = Frame(size: Size(width: text.width, height: 1))
    frame.draw(text, in: Rect(frame.size))
    #expect(frame.ascii.isWhole)
    return frame.ascii.text(ofRow: 0)
  }

  @Test func `marks become ASCII of the same width, and letters stay`() {
    #expect(ascii("●─┬╌┼╎◆•…") == "@-+.|:#*~")
    #expect(ascii("a⚡b") == "a!!b")
    #expect(ascii(CleanText("作者 é שלום")) == "作者 é שלום")
    #expect(ascii(CleanText("e\u{301}")) == "e\u{301}")
  }

  @Test func `lines that agree and lines that contradict stay apart`() {
    #expect(ascii("─╌") == "-.")
    #expect(ascii("│╎") == "|:")
  }

  @Test(arguments: ["▁▂▃▄▅▆▇█", "▏▎▍▌▋▊▉█", "░▒▓█"])
  func `parts of a block stay apart`(blocks: String) {
    let text = ascii(CleanText(blocks))
    #expect(Set(text).count == blocks.count)
    #expect(text.last == "#")
  }

  @Test func `verdicts stay apart`() {
    #expect(Set(ascii("●◐○◌?·")).count == 6)
  }

  @Test func `every mark that the program draws has its ASCII`() throws {
    let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    var checked = 0
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", file.lastPathComponent != "Frame+ASCII.swift" else {
        continue
      }
      let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      let marks = code.joined().unicodeScalars.filter { !$0.isASCII && $0 != "🏴" }
      for mark in Set(marks) {
        let text = ascii(CleanText(String(mark)))
        #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(mark) in \(file.lastPathComponent)")
        checked += 1
      }
    }
    #expect(checked > 20)
  }
}
