import TestSupport
import Testing
import VerdictCore
import VerdictScreen

struct PromptTests {
  var browser = Browser(Fixture.library, recentQueries: ["chips", "verdict:hype"])

  @Test mutating func `every key that prints is text, and Esc puts all back as it was`() {
    browser.press("jj")
    let before = browser.state
    browser.press("/qjG?:1")
    #expect(browser.rows.last == " /qjG?:1")
    browser.press("<Esc>")
    #expect(browser.state == before)
  }

  @Test mutating func `a paste is text in a prompt and nothing elsewhere`() {
    browser.send(.pasted("q\r:q\r"))
    #expect(browser.screen.contains("text can be pasted after / or :"))
    browser.press("/")
    browser.send(.pasted("open\r\n\tweights\u{1B}\u{7}q\n"))
    #expect(browser.rows.last == " /open weightsq")
    #expect(browser.effects == [])
  }

  @Test(arguments: ["<^C>", "<^G>", "<Backspace><Backspace><Backspace>", "<^U><Backspace>"])
  func `these keys leave the prompt too`(keys: String) {
    var browser = browser
    let before = browser.state
    browser.press("/ab" + keys)
    #expect(browser.state == before)
    #expect(browser.effects == [])
  }

  @Test mutating func `up and down walk through what was asked before`() {
    browser.press("/au<↑>")
    #expect(browser.rows.last == " /chips")
    #expect(browser.rows[1].contains("2 of 3 summaries"))
    browser.press("<↑><↑>")
    #expect(browser.rows.last == " /verdict:hype")
    browser.press("<↓><^N>")
    #expect(browser.rows.last == " /au")
    browser.press("<^P><^P><Enter>/<^U><↑>")
    #expect(browser.rows.last == " /verdict:hype")
    #expect(browser.effects == [.perform(.remember(query: "verdict:hype"))])
  }

  @Test mutating func `what was typed is kept as it was meant`() {
    browser.press("/aud<Enter>")
    #expect(browser.effects == [.perform(.remember(query: "aud"))])
    #expect(browser.rows[1].contains("/aud*"))
    browser.press("/it")
    #expect(browser.rows.last == " /audit")
    #expect(browser.rows[1].contains("2 of 3 summaries"))
  }

  @Test mutating func `a wrong query points at its position, and the last good result stays`() {
    browser.press("/chips verdict:")
    #expect(browser.rows.last == " /chips verdict:")
    let caret = browser.rows[browser.rows.count - 2]
    #expect(caret.contains("▾ expected a verdict"))
    browser.press("<Enter>")
    #expect(browser.rows.last == " /chips verdict:")
    browser.press("hype<Enter>")
    #expect(browser.rows[1].contains("2 of 3 summaries"))
    #expect(browser.effects == [.perform(.remember(query: "chips verdict:hype"))])
  }

  @Test mutating func `an empty prompt asks for everything, and is not remembered`() {
    browser.press("/chips<Enter>/<^U><Enter>")
    #expect(browser.rows[1].hasPrefix(" 3 summaries"))
    #expect(browser.effects == [.perform(.remember(query: "chips"))])
  }

  @Test mutating func `a click leaves the prompt as Enter does`() {
    browser.press("/salty")
    browser.send(.moused(Mouse(.click, x: 60, y: 20)))
    #expect(browser.state.prompt == nil)
    #expect(browser.rows[1].contains("1 of 3 summaries"))
    browser.press(":quit")
    browser.send(.moused(Mouse(.click, x: 60, y: 20)))
    #expect(browser.state.prompt == nil)
    #expect(browser.effects == [.perform(.remember(query: "salty"))])
    browser.press("/verdict:x")
    browser.send(.moused(Mouse(.click, x: 30, y: 5)))
    #expect(browser.state.prompt == nil)
  }

  @Test mutating func `a warning shows above the prompt`() {
    browser.press("/a")
    browser.send(.warned("the disk is full"))
    #expect(browser.rows[browser.rows.count - 2] == " the disk is full")
    #expect(browser.rows.last == " /a")
  }

  @Test func `redrawing and stopping work from a prompt`() {
    var browser = browser
    browser.press("/a<^L><^Z>")
    #expect(browser.effects == [.repaint, .suspend])
    #expect(browser.state.prompt != nil)
  }

  @Test(arguments: cases(0..<40))
  func `any keys and any text keep every frame whole`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let library = seed.isMultiple(of: 2) ? Fixture.library : HostileFixture.library
    let size = Size(width: generator.number(0...130), height: generator.number(0...40))
    var browser = Browser(library, width: size.width, height: size.height)
    for _ in 0..<60 {
      browser.send(.pressed(Self.key(&generator)))
      let frame = browser.state.frame
      #expect(frame.size == size)
      #expect(frame.isWhole)
    }
  }

  /// Mostly what opens and edits prompts, and what queries are made of.
  private static func key(_ generator: inout SeededGenerator) -> Key {
    let texts: [Character] = [
      "/", ":", "n", "N", "j", "G", "5", "2", "v", "w", "V", "c", "?", "a", "e", " ", "\"", "*",
      "(", ")", "-", "|", "<", ">", "=", "%", "'", "\u{0}", "\u{1B}", "\u{202E}", "\u{301}", "作",
      "👩‍👩‍👧‍👦", "ﷺ",
    ]
    let keys: [Key] = [
      .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .control("a"), .control("w"), .control("u"), .control("k"), .control("c"),
    ]
    if generator.oneIn(3) { return generator.pick(keys) }
    return .character(generator.pick(texts))
  }
}
