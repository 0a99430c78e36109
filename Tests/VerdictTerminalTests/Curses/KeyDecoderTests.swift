import TestSupport
import Testing
import VerdictScreen

@testable import VerdictTerminal

struct KeyDecoderTests {
  static let keys: [(String, [TerminalEvent])] = [
    ("j", [.pressed(.character("j"))]),
    ("é作", [.pressed(.character("é")), .pressed(.character("作"))]),
    ("\r\n", [.pressed(.enter), .pressed(.enter)]),
    ("\t", [.pressed(.tab)]),
    ("\u{8}\u{7F}", [.pressed(.backspace), .pressed(.backspace)]),
    ("\u{3}\u{1A}", [.pressed(.control("c")), .pressed(.control("z"))]),
    ("\0\u{1C}", []),
    ("\u{1B}", [.pressed(.escape)]),
    ("\u{1B}\u{1B}", [.pressed(.escape), .pressed(.escape)]),
    ("\u{1B}[A\u{1B}OA", [.pressed(.up), .pressed(.up)]),
    ("\u{1B}[B\u{1B}[C\u{1B}[D", [.pressed(.down), .pressed(.right), .pressed(.left)]),
    ("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OH", Array(repeating: .pressed(.home), count: 4)),
    ("\u{1B}[F\u{1B}[4~\u{1B}[8~\u{1B}OF", Array(repeating: .pressed(.end), count: 4)),
    ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.pressed(.delete), .pressed(.pageUp), .pressed(.pageDown)]),
    ("\u{1B}[Z", [.pressed(.backTab)]),
    ("\u{1B}OP\u{1B}[11~\u{1B}[[A", Array(repeating: .pressed(.function(1)), count: 3)),
    ("\u{1B}[15~\u{1B}[24~", [.pressed(.function(5)), .pressed(.function(12))]),
    ("\u{1B}[1;1A", [.pressed(.up)]),
    ("\u{1B}\u{1B}", [.pressed(.escape), .pressed(.escape)]),
    (
      "\u{1B}Or\u{1B}On\u{1B}OM\u{1B}Oj",
      [
        .pressed(.character("2")), .pressed(.character(".")), .pressed(.enter),
        .pressed(.character("*")),
      ]
    ),
    (
      "\u{1B}[27u\u{1B}[99;5u\u{1B}[97;65u\u{1B}[97:65;2u\u{1B}[9;2u\u{1B}[27;5;99~",
      [
        .pressed(.escape), .pressed(.control("c")), .pressed(.character("a")),
        .pressed(.character("A")), .pressed(.backTab), .pressed(.control("c")),
      ]
    ),
  ]

  @Test(arguments: keys)
  func `what a terminal sends for a key is that key`(bytes: String, events: [TerminalEvent]) {
    #expect(decode(bytes) == events)
  }

  @Test(arguments: [
    "\u{1B}x", "\u{1B}é", "\u{1B}\r", "\u{1B}[1;2A", "\u{1B}[1;5C", "\u{1B}O5A",
    "\u{1B}[I", "\u{1B}[97;3u", "\u{1B}[97;5:3u", "\u{1B}[57441u", "\u{1B}[1;1:3A", "\u{1B}[113;9u",
    "\u{1B}\u{1B}[A", "\u{1B}\u{1B}OB", "\u{1B}\u{1B}[1;5C", "\u{1B}[12;40R",
    "\u{1B}]52;c;aGk=\u{7}",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[999999999999999999999~", "\u{1B}[ q",
    "\u{1B}[1;" + String(repeating: "5", count: 99) + "A",
  ])
  func `a sequence that is no key of ours is skipped whole`(bytes: String) {
    #expect(decode(bytes + "j") == [.pressed(.character("j"))])
  }

  @Test(arguments: ["", "q\rVx\n", "作 \u{1B}[A\u{1B}[20", String(repeating: "ab", count: 9)])
  func `what is pasted is text, wherever a read ends`(text: String) {
    let bytes = Array("k\u{1B}[200~\(text)\u{1B}[201~j".utf8)
    for cut in 6..<bytes.count {
      var decoder = KeyDecoder()
      var events = decoder.decode(bytes[..<cut])
      if cut > 6 { events += decoder.finish() }
      #expect(
        events + decoder.decode(bytes[cut...]) == [
          .pressed(.character("k")), .pasted(text), .pressed(.character("j")),
        ])
    }
  }

  @Test func `of a paste without end no more is kept than a prompt takes`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~".utf8 + Array(repeating: 0x61, count: 100_000)).isEmpty)
    #expect(decoder.decode("\u{1B}[201~".utf8).count == 1)
    #expect(decoder.decode("j".utf8) == [.pressed(.character("j"))])
  }

  @Test func `keys with Alt and a bracket do not swallow what is typed later`() {
    var decoder = KeyDecoder()
    for introducer in ["[", "O", "]", "P"] {
      #expect(decoder.decode("\u{1B}\(introducer)".utf8).isEmpty)
      #expect(decoder.finish().isEmpty)
      #expect(decoder.decode("j".utf8) == [.pressed(.character("j"))])
    }
  }

  @Test(arguments: [(nil, 25), ("0", 0), ("300", 300), ("99999", 1000), ("-5", 0), ("x", 25)])
  func `ESCDELAY says how long the rest of a key is waited for`(asked: String?, wait: Int) {
    #expect(CursesTerminal.inputTimeout(asked) == .milliseconds(wait))
  }

  @Test(arguments: [
    ("\u{1B}[<0;5;6M", Mouse(.click, x: 4, y: 5)),
    ("\u{1B}[<0;500;300M", Mouse(.click, x: 499, y: 299)),
    ("\u{1B}[<64;1;1M", Mouse(.scrollUp, x: 0, y: 0)),
    ("\u{1B}[<65;1;1M", Mouse(.scrollDown, x: 0, y: 0)),
    ("\u{1B}[M %&", Mouse(.click, x: 4, y: 5)),
    ("\u{1B}[M`!!", Mouse(.scrollUp, x: 0, y: 0)),
  ])
  func `a press and the wheel are the mouse`(bytes: String, mouse: Mouse) {
    #expect(decode(bytes) == [.moused(mouse)])
  }

  @Test(arguments: [
    "\u{1B}[<0;5;6m", "\u{1B}[<32;5;6M", "\u{1B}[<2;5;6M", "\u{1B}[<0;0;6M", "\u{1B}[<0;5M",
    "\u{1B}[<;;M", "\u{1B}[M#%&", "\u{1B}[M \u{1}\u{1}",
  ])
  func `releases, drags and nonsense of the mouse are nothing`(bytes: String) {
    #expect(decode(bytes + "j") == [.pressed(.character("j"))])
  }

  @Test func `bytes that are not UTF-8 swallow no keys`() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xFF, 0x6A, 0xC3, 0x6A, 0xE4, 0xBD, 0x6A, 0x80, 0xC0, 0xED, 0xA0, 0x80]
    let events = decoder.decode(bytes) + decoder.finish()
    #expect(events == Array(repeating: .pressed(.character("j")), count: 3))
  }

  @Test func `C1 controls are nothing`() { #expect(decode("\u{9B}\u{85}").isEmpty) }

  @Test func `the terminal's own sequences come before the usual ones`() {
    var decoder = KeyDecoder(keys: [Array("\u{1B}[A".utf8): .home, Array("\u{1B}x".utf8): .end])
    #expect(decoder.decode("\u{1B}[A\u{1B}x".utf8) == [.pressed(.home), .pressed(.end)])
  }

  @Test(arguments: ["\u{1B}[A作\u{1B}[<0;5;6M\u{1B}[M %&\u{1B}[[Aé", "\u{1B}OA\u{1B}]0;x\u{7}j"])
  func `it does not matter where a read ends`(text: String) {
    let bytes = Array(text.utf8)
    let whole = decode(text)
    for cut in 1..<bytes.count {
      var decoder = KeyDecoder()
      let events = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(events + decoder.finish() == whole)
    }
  }

  @Test func `any bytes are decoded without a trap, and a key after them is seen`() {
    var random = SeededGenerator(seed: 7)
    for _ in cases(0..<3000) {
      var decoder = KeyDecoder(keys: [Array("\u{1B}[A".utf8): .up])
      for _ in 0..<3 {
        let interesting: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3C, 0x3B, 0x4D, 0x31, 0xC3, 0xFF, 0x5D]
        let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
          Bool.random(using: &random)
            ? interesting[Int.random(in: 0..<interesting.count, using: &random)]
            : UInt8.random(in: 0...255, using: &random)
        }
        _ = decoder.decode(bytes)
      }
      _ = decoder.finish()
      #expect(decoder.decode("j".utf8) == [.pressed(.character("j"))])
    }
  }

  private func decode(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(text.utf8) + decoder.finish()
  }
}
