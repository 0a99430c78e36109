import Testing
import VerdictScreen

@testable import VerdictTerminal

struct BackgroundReplyTests {
  static let replies: [(String, TerminalBackground?)] = [
    ("rgb:0000/0000/0000", .dark), ("rgb:1e1e/1e1e/1e1e", .dark), ("rgb:0000/2b2b/3636", .dark),
    ("rgb:ffff/ffff/ffff", .light), ("rgb:fdfd/f6f6/e3e3", .light), ("rgb:ff/ff/ff", .light),
    ("rgb:f/f/f", .light), ("rgba:0000/0000/0000/8080", .dark), ("rgb:8080/8080/8080", .light),
    ("rgb:0000/0000/ffff", .dark), ("rgb:ffff/ffff/0000", .light), ("#ffffff", nil),
    ("white", nil), ("rgb:1/2", nil), ("rgb:xyz/1/2", nil), ("", nil), ("rgb:", nil),
    ("rgb:12345/1/1", nil),
  ]
  private static let ends = ["\u{7}", "\u{1B}\\"]
  private static let kind = "\u{1B}[?62;1;4c"

  @Test(arguments: replies, ends)
  func `an answer says what the terminal draws on`(
    reply: (colour: String, background: TerminalBackground?), end: String
  ) {
    var decoder = KeyDecoder()
    let bytes = Array("k\u{1B}]11;\(reply.colour)\(end)\(Self.kind)j".utf8)
    #expect(
      decoder.decode(bytes) == [
        .pressed("k"), .toldBackground(reply.background), .toldKind, .pressed("j"),
      ])
  }

  @Test(arguments: ends)
  func `in however many pieces an answer comes, nothing of it is a key`(end: String) {
    let bytes = Array("\u{1B}]11;rgb:1e1e/1e1e/1e1e\(end)\(Self.kind)".utf8)
    for first in 1...bytes.count {
      for second in first...bytes.count {
        var decoder = KeyDecoder()
        decoder.expectReply()
        var events: [TerminalEvent] = []
        for piece in [bytes[..<first], bytes[first..<second], bytes[second...]] {
          events += decoder.decode(piece) + decoder.finish()
        }
        // An escape by itself was a key before anything could be known of it.
        let keys = events.filter { $0 != .pressed(.escape) }
        #expect(keys == [.toldBackground(.dark), .toldKind], "\(first) \(second)")
        #expect(!decoder.expectsReply)
        #expect(decoder.decode("]11;j".utf8).count == 5)
      }
    }
  }

  @Test func `what is typed while an answer is expected is not swallowed`() {
    for typed in ["j", "]", "]]", "[A", "\u{1B}", "\u{1B}j", "\u{1B}[A", "1", "/11;rgb", "é"] {
      var waiting = KeyDecoder()
      waiting.expectReply()
      var usual = KeyDecoder()
      for start in ["", "\u{1B}"] {
        let events =
          (waiting.decode(start.utf8) + waiting.finish())
          + waiting.decode(typed.utf8) + waiting.finish() + waiting.decode("x".utf8)
        let expected =
          (usual.decode(start.utf8) + usual.finish())
          + usual.decode(typed.utf8) + usual.finish() + usual.decode("x".utf8)
        #expect(events == expected, "\(start.debugDescription) \(typed.debugDescription)")
      }
    }
  }

  @Test func `an answer that breaks off lets go of the keys after it`() {
    var decoder = KeyDecoder()
    decoder.expectReply()
    #expect(decoder.decode("\u{1B}]11;rgb:1e".utf8) + decoder.finish() == [])
    #expect(decoder.decode("\u{3}".utf8) == [.pressed(.control("c"))])
    #expect(decoder.decode("1e".utf8) == [.pressed("1"), .pressed("e")])
  }

  @Test(arguments: [
    ("xterm-256color", true), ("xterm", true), ("tmux-256color", true), ("xterm-kitty", true),
    ("foot", true), ("st-256color", true), ("alacritty", true), ("linux", false), ("vt100", false),
    ("screen-256color", false), ("dumb", false), ("", false), ("stterm", false), ("eterm", false),
  ])
  func `only terminals are asked that may answer`(type: String, isAsked: Bool) {
    var question = BackgroundQuestion(for: Theme(.palette), terminal: type)
    let (first, second) = (question.ask(), question.ask())
    #expect(first == isAsked && !second)
  }

  @Test func `an answer counts for a while after the question`() {
    var question = BackgroundQuestion(for: Theme(.palette), terminal: "xterm")
    #expect(!question.isInTime())
    _ = question.ask()
    let now = ContinuousClock.now
    #expect(question.isInTime(at: now))
    #expect(!question.isInTime(at: now + BackgroundQuestion.deadline * 2))
    question.close()
    #expect(!question.isInTime(at: now))
  }

  @Test func `a theme that knows its background asks nothing`() {
    for theme in [Theme(.palette, on: .dark), Theme(.eight), Theme(.none)] {
      var question = BackgroundQuestion(for: theme, terminal: "xterm")
      let isAsked = question.ask()
      #expect(!isAsked)
    }
  }
}
