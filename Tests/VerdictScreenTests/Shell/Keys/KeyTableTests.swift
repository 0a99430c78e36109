import Foundation
import Testing
import VerdictScreen

struct KeyTableTests {
  @Test func `the README's key table is the key table`() throws {
    let readme = URL(filePath: #filePath).appending(path: "../../../../../README.md").standardized
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(KeyTable.standard.markdown), "print it with `verdict debug keys`")
  }

  @Test(arguments: [
    (
      140,
      " 1 Summaries   2 Claims   3 Speakers   4 Graph   5 Overview   6 Actions   7 Search   "
        + "8 Problems"
    ),
    (100, " 1 Summaries 2 Claims 3 Speakers 4 Graph 5 Overview 6 Actions 7 Search 8 Problems"),
    (80, " 1 Summaries 2 3 4 5 6 7 8 "), (30, " 1 Summaries 2 3 4 5 6 7 8"),
  ])
  func `tabs that do not fit shrink to their digits`(width: Int, tabs: String) {
    let browser = Browser(Fixture.library, width: width, height: 24)
    #expect(browser.rows[0].hasPrefix(tabs))
  }

  @Test(arguments: KeyContext.all)
  func `no key means two things in one context`(context: KeyContext) {
    let keys = KeyTable.standard.rows.filter { $0.scope.includes(context) }.flatMap(\.bindings).map(
      \.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: KeyContext.all.filter { $0 != .prompt })
  func `every context has a way back, a way out and help`(context: KeyContext) {
    #expect(KeyTable.standard.action(for: .escape, in: context) == .back)
    #expect(KeyTable.standard.action(for: "q", in: context) == .close)
    #expect(KeyTable.standard.action(for: .control("c"), in: context) == .quit)
    #expect(KeyTable.standard.action(for: "?", in: context) == .help)
  }

  @Test(arguments: [40, 80, 120])
  func `the help names every key at every width`(width: Int) {
    var browser = Browser(Fixture.library, width: width, height: 400)
    browser.press("?")
    for row in KeyTable.standard.rows {
      for label in row.keyLabels where !["│", "┃"].contains(label.string) {
        #expect(browser.screen.contains(label.string), "\(label.string)")
      }
    }
  }

  @Test func `every key that prints is text in a prompt`() {
    for scalar in 0x20...0x7E as ClosedRange<UInt8> {
      let key = Key.character(Character(UnicodeScalar(scalar)))
      #expect(KeyTable.standard.action(for: key, in: .prompt) == nil)
    }
    #expect(KeyTable.standard.action(for: .control("c"), in: .prompt) == .cancel)
  }

  @Test func `pages are numbered without a gap, and other digits have no page`() {
    let tabs = KeyTable.standard.rows.flatMap(\.bindings).filter {
      if case .show = $0.action { true } else { false }
    }
    #expect(tabs.map(\.key) == ["1", "2", "3", "4", "5", "6", "7", "8"])
    #expect(KeyContext.all.allSatisfy { KeyTable.standard.action(for: "9", in: $0) == nil })
  }

  @Test func `notation reads back what labels say`() {
    for row in KeyTable.standard.rows {
      for binding in row.bindings {
        let label = binding.key.label.string
        let notation = label.count == 1 && label.first?.isASCII == true ? label : "<\(label)>"
        #expect(Key.sequence(notation) == [binding.key])
      }
    }
    #expect(Key.sequence("j<Enter><^D>g") == ["j", .enter, .control("d"), "g"])
    #expect(Key.sequence("<Nonsense>") == nil)
    #expect(Key.sequence("<") == ["<"])
  }
}
