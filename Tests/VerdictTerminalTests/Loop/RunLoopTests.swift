import CNcurses
import Testing

@testable import VerdictScreen
@testable import VerdictTerminal

struct RunLoopTests {
  private let journal = Journal()
  private let mailbox: Mailbox<SmallEvent>

  init() throws { mailbox = try #require(Mailbox()) }

  @Test
  func `the first frame comes before the services start, and the terminal is left at the end`() {
    #expect(run([[.pressed(.character("q"))]]) == .quit)
    #expect(journal.lines == ["present    ", "start", "leave"])
  }

  @Test(arguments: [
    ([TerminalEvent.ended(by: SIGTERM)], ExitReason.signal(SIGTERM)), ([.gone], .terminalGone),
    ([.ended(by: SIGHUP), .gone], .signal(SIGHUP)),
    ([.pressed(.character("q")), .gone], .quit),
  ])
  func `whatever ends the loop, the terminal is left once`(
    events: [TerminalEvent], reason: ExitReason
  ) {
    #expect(run([events]) == reason)
    #expect(journal.lines.filter { $0 == "leave" } == ["leave"])
    #expect(journal.lines.last == "leave")
  }

  @Test func `fifty keys that wait are all taken, and cost one frame`() {
    let burst = Array(repeating: TerminalEvent.pressed(.character("j")), count: 50)
    #expect(run([burst]) == .terminalGone)
    let frames = journal.lines.filter { $0.hasPrefix("present") }
    #expect(frames == ["present    ", "present " + String(repeating: "j", count: 50)])
  }

  @Test func `nothing after the key that quits is taken`() {
    #expect(run([[.pressed(.character("q")), .pressed(.control("l"))]]) == .quit)
    #expect(!journal.lines.contains("repaint"))
  }

  @Test func `effects run in order, before the frame`() {
    _ = run([[.pressed(.control("l"))]])
    #expect(
      journal.lines == ["present    ", "start", "repaint", "perform a", "present    ", "leave"])
  }

  @Test func `after a stop the size is asked again`() {
    _ = run([[.pressed(.control("z"))]])
    #expect(journal.lines == ["present    ", "start", "suspend", "present      ", "leave"])
  }

  @Test func `work that has the terminal for itself gives it back when it ends, and no other does`()
  {
    _ = run(script: [
      { [.pressed(.control("e")), .pressed(.control("e"))] },
      {
        mailbox.post(.ended("other"))
        return []
      },
      {
        mailbox.post(.ended("edit"))
        return []
      },
    ])
    #expect(
      journal.lines.filter { !$0.hasPrefix("present") } == [
        "start", "give up", "perform edit", "take back", "leave",
      ])
    #expect(journal.lines.suffix(2) == ["present oe   ", "leave"])
  }

  @Test func `a copied text goes to the terminal`() {
    _ = run([[.pressed(.control("y"))]])
    #expect(journal.lines.contains("copy text"))
  }

  @Test func `an answer that comes at once is in the frame of its key`() {
    _ = run([[.pressed(.character("1"))]], quickAnswer: "!")
    #expect(
      journal.lines == ["present    ", "start", "ask", "answered", "present 1! ", "leave"])
  }

  @Test func `a key typed ahead waits for the answer that it acts on`() {
    _ = run([[.pressed(.character("1")), .pressed(.character("j"))]], quickAnswer: "!")
    #expect(
      journal.lines == ["present    ", "start", "ask", "answered", "present 1!j", "leave"])
  }

  @Test func `a key that acts on nothing does not wait`() {
    _ = run([[.pressed(.character("1")), .pressed(.escape)]], inputTimeout: .seconds(60))
    #expect(journal.lines == ["present    ", "start", "present 1  ", "leave"])
  }

  @Test func `a frame does not wait for an answer that takes its time`() {
    let terminal: [() -> [TerminalEvent]] = [
      { [.pressed(.character("1"))] },
      {
        mailbox.post(.answered(1, "!"))
        return []
      },
    ]
    _ = run(script: terminal)
    #expect(
      journal.lines == [
        "present    ", "start", "ask", "present 1  ", "answered", "present 1! ", "leave",
      ])
  }

  @Test func `a question is asked once for as long as it stands`() {
    _ = run([[.pressed(.character("1"))], [.pressed(.character("j"))], [.pressed(.character("1"))]])
    #expect(journal.lines.filter { $0 == "ask" }.count == 1)
  }

  @Test func `a question that comes back is asked again`() {
    _ = run([[.pressed(.character("1"))], [.pressed(.escape)], [.pressed(.character("1"))]])
    #expect(journal.lines.filter { $0 == "ask" }.count == 2)
  }

  @Test func `an answer to a question that nobody asks any more is dropped`() {
    let terminal: [() -> [TerminalEvent]] = [
      { [.pressed(.character("1"))] },
      { [.pressed(.character("2"))] },
      {
        mailbox.post(.answered(1, "old"))
        mailbox.post(.answered(2, "new"))
        return []
      },
    ]
    _ = run(script: terminal)
    #expect(journal.lines.filter { $0 == "answered" }.count == 1)
    #expect(journal.lines.suffix(2) == ["present 12new", "leave"])
  }

  @Test func `a question that nobody asks any more is withdrawn, once`() {
    _ = run([[.pressed(.character("1"))], [.pressed(.character("2"))], [.pressed(.character("j"))]])
    #expect(
      journal.lines.filter { ["ask", "withdraw"].contains($0) } == ["ask", "withdraw", "ask"])
  }

  @Test func `a question that has been answered is not withdrawn`() {
    _ = run([[.pressed(.character("1"))], [.pressed(.escape)]], quickAnswer: "!")
    #expect(!journal.lines.contains("withdraw"))
  }

  @Test func `a provisional answer is shown, and the question stands until the last`() {
    let terminal: [() -> [TerminalEvent]] = [
      { [.pressed(.character("1"))] },
      {
        mailbox.post(.answered(1, "", isProvisional: true))
        return []
      },
      {
        mailbox.post(.answered(1, ""))
        return []
      },
      { [.pressed(.escape)] },
    ]
    _ = run(script: terminal)
    #expect(
      journal.lines.filter { !$0.hasPrefix("present") } == [
        "start", "ask", "provisional", "answered", "leave",
      ])
  }

  @Test func `a question with nothing but a provisional answer can be withdrawn`() {
    let terminal: [() -> [TerminalEvent]] = [
      { [.pressed(.character("1"))] },
      {
        mailbox.post(.answered(1, "", isProvisional: true))
        return []
      },
      { [.pressed(.escape)] },
      {
        mailbox.post(.answered(1, ""))
        return []
      },
    ]
    _ = run(script: terminal)
    #expect(
      journal.lines.filter { !$0.hasPrefix("present") } == [
        "start", "ask", "provisional", "withdraw", "leave",
      ])
  }

  @Test func `mail from other threads is an event like any other`() {
    mailbox.post(.told("a"))
    mailbox.post(.told("b"))
    _ = run([[]])
    #expect(journal.lines.suffix(2) == ["present ab ", "leave"])
  }

  private func run(
    _ batches: [[TerminalEvent]], quickAnswer: String? = nil, inputTimeout: Duration? = nil
  ) -> ExitReason {
    run(
      script: batches.map { batch in { batch } }, quickAnswer: quickAnswer,
      inputTimeout: inputTimeout)
  }

  private func run(
    script: [() -> [TerminalEvent]], quickAnswer: String? = nil, inputTimeout: Duration? = nil
  ) -> ExitReason {
    var loop = RunLoop(
      SmallInterface(journal: journal), on: ScriptedTerminal(script, journal: journal),
      services: SmallServices(journal: journal, mailbox: mailbox, quickAnswer: quickAnswer),
      mailbox: mailbox, frameDelay: quickAnswer == nil ? .zero : .seconds(60),
      inputTimeout: inputTimeout ?? (quickAnswer == nil ? .zero : .seconds(60)))
    return loop.run()
  }
}
