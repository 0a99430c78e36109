import Testing
import VerdictCore
import VerdictScreen

struct GraphTests {
  /// Ada agrees with Bela and a stranger, Bela with Chen, whom Ada contradicts.
  var browser = Browser(Fixture.library)

  private var page: GraphPage? {
    browser.state.history.current.layer as? GraphPage
  }

  @Test mutating func `the views follow each other, in a ring, with one speaker in focus`() {
    browser.press("j4")
    #expect(page?.speaker?.text == "bela-beispiel")
    var contexts: [KeyContext] = []
    for _ in 0..<5 {
      contexts += [page?.context].compactMap(\.self)
      browser.press("]")
    }
    #expect(contexts == [.graph, .lines, .matrix, .path, .graph])
    browser.press("[")
    #expect(page?.context == .graph)
    #expect(page?.speaker?.text == "bela-beispiel")
  }

  @Test mutating func `who comes into focus in one view is in focus in the next`() {
    browser.press("4]")
    let first = page?.speaker
    browser.press("j")
    let second = page?.speaker
    #expect(first != second)
    browser.press("[")
    #expect(page?.speaker == second)
    #expect(browser.screen.contains(second?.deslugged.uppercased() ?? "-"))
  }

  @Test(arguments: [("4", "graph"), ("4]", "lines"), ("4]]", "matrix")])
  func `a speaker is found in every view, and comes into focus there`(
    keys: String, view: String
  ) {
    var browser = browser
    browser.press(keys + "/chen")
    #expect(browser.screen.contains("Find in the graph"))
    browser.press("<Enter>")
    let page = browser.state.history.current.layer as? GraphPage
    #expect(page?.speaker?.text == "chen-li")
    #expect(page?.context.name == view)
    browser.press("<Esc>")
    #expect((browser.state.history.current.layer as? GraphPage)?.speaker?.text == "ada-example")
  }

  @Test mutating func `depth two shows the connections of connections, with their words`() {
    browser.press("4d")
    #expect(browser.screen.contains("Chen Li"))
    browser.press("G")
    #expect(browser.selectedText != "")
    browser.press("d")
    #expect(!browser.screen.contains("├───+──→ Ada"))
  }

  @Test mutating func `a path is asked for by name, and drawn step by step`() {
    browser.press("4t")
    #expect(browser.screen.contains("A path to"))
    browser.press("chen<Enter>")
    #expect(page?.context == .path)
    #expect(browser.rows[2] == " From Ada Example to Chen Li: 1 step, 1 path")
    #expect(
      browser.screen.contains("Ada Example is an ally and opponent of Chen Li, undecided: both"))
    browser.press("<Enter>j<Enter>")
    #expect(page?.context == .graph)
    #expect(page?.speaker?.text == "chen-li")
    browser.press("<Esc>")
    #expect(page?.context == .path)
  }

  @Test mutating func `leaving the list of speakers leaves all as it was`() {
    browser.press("4")
    let before = browser.state
    browser.press("tbe<Esc>")
    #expect(browser.state == before)
  }

  @Test mutating func `the list of speakers is walked while a name is typed`() {
    browser.press("4tq")
    #expect(browser.screen.contains("Nobody else has such a name."))
    browser.press("<Enter>")
    #expect(browser.state.prompt != nil)
    browser.press("<Backspace><↓><Enter>")
    #expect(page?.context == .path)
    #expect(browser.rows[2].contains(" to Chen Li"))
  }

  @Test mutating func `nobody is compared with themselves`() {
    browser.press("Cada")
    #expect(browser.screen.contains("Nobody else"))
    browser.press("<Esc>Cbela<Enter>Cbel")
    #expect(browser.screen.contains("Nobody else"))
  }

  @Test mutating func `two speakers are put side by side, then a third`() {
    browser.press("Cbela<Enter>")
    #expect(browser.state.history.current.context == .compare)
    #expect(browser.state.history.current.comparedSpeakers.count == 2)
    browser.press("Cchen<Enter>")
    #expect(browser.state.history.current.comparedSpeakers.count == 3)
  }

  @Test mutating func `findings lead to what they are about`() {
    browser.press("4!")
    #expect(browser.screen.contains("conflicting"))
    browser.press("<Enter>")
    #expect(browser.state.history.current.context == .compare)
    browser.press("<Esc>")
    #expect(page != nil)
  }

  @Test(arguments: ["4", "4]", "4]]", "4]]]"])
  mutating func `a library without connections, and a graph of one`(keys: String) {
    var summary = Fixture.ada
    summary.connections = []
    var browser = Browser(MemoryLibrary(summaries: [summary]))
    browser.press(keys)
    #expect(browser.state.history.current.layer is GraphPage)
    for key in ["j", "k", "G", "g", "d", "z", "<Tab>", "<Enter>"] {
      browser.press(key)
      #expect(browser.screen.uppercased().contains("ADA EXAMPLE"), "\(key)")
    }
  }

  @Test mutating func `what looks at all speakers waits until a scan is over`() {
    for keys in ["4", "3"] {
      browser.press(keys)
      _ = browser.state.update(.scanStarted)
      _ = browser.state.update(.libraryChanged)
      #expect(!browser.state.questions.contains { Self.looksAtAll($0) })
      _ = browser.state.update(.scanFinished)
      #expect(browser.state.questions.contains { Self.looksAtAll($0) })
      browser.settle()
    }
  }

  private static func looksAtAll(_ question: Question) -> Bool {
    switch question.subject {
    case .graph, .speakers: true
    default: false
    }
  }

  @Test mutating func `the name of a view can be clicked`() {
    browser.press("4")
    browser.send(.moused(Mouse(.click, x: 19, y: 1)))
    #expect(page?.context == .matrix)
  }
}
