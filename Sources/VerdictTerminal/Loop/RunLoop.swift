import CNcurses
import CRestore
import VerdictScreen

/// Turns what happens into events, and states into frames, on one thread that sleeps between.
package struct RunLoop<Screen: Interface, Display: Terminal, Helpers: Services>
where
  Helpers.Question == Screen.Event.Question, Helpers.Work == Screen.Work,
  Screen.Event.Work == Screen.Work
{
  package typealias Event = Screen.Event

  private var screen: Screen
  private let terminal: Display
  private let services: Helpers
  private let mailbox: Mailbox<Event>
  /// How long a frame waits for the answers to what it asks, so that a key costs one frame.
  private let frameDelay: Duration
  /// How long a key waits for what it acts on.
  private let inputTimeout: Duration
  /// Of the questions the interface asks now, those that have been passed on.
  private var asked: Set<Event.Question> = []
  /// Of those, the ones without an answer yet.
  private var unanswered: Set<Event.Question> = []
  /// The work that has the terminal for itself, if any.
  private var foreground: Screen.Work?

  package init(
    _ screen: Screen, on terminal: Display, services: Helpers, mailbox: Mailbox<Event>,
    frameDelay: Duration = .milliseconds(6), inputTimeout: Duration = .seconds(2)
  ) {
    self.screen = screen
    self.terminal = terminal
    self.services = services
    self.mailbox = mailbox
    self.frameDelay = frameDelay
    self.inputTimeout = inputTimeout
  }

  /// Shows the interface until something ends it, then gives the terminal back.
  ///
  /// The services start only after the first frame.
  package mutating func run() -> ExitReason {
    defer { terminal.leave() }
    if let reason = take(.resized(terminal.size)) ?? show() { return reason }
    services.start()
    while true {
      _ = Readiness.wait(for: terminal.descriptors + [mailbox.descriptor])
      if let reason = takeEverything() ?? show() { return reason }
    }
  }

  /// Takes what was typed, each key once what it acts on is here, so that keys typed ahead are not
  /// lost.
  private mutating func takeEverything() -> ExitReason? {
    for event in terminal.read() {
      switch event {
      case .pressed(let key):
        let reason = wait(inputTimeout, until: { $0.isReady(for: key) }) ?? take(.pressed(key))
        if let reason { return reason }
      case .moused(let mouse):
        if let reason = wait(inputTimeout, until: \.isReady) ?? take(.moused(mouse)) {
          return reason
        }
      case .pasted(let text):
        if let reason = wait(inputTimeout, until: \.isReady) ?? take(.pasted(text)) {
          return reason
        }
      case .resized(let size): if let reason = take(.resized(size)) { return reason }
      // For the terminal alone, which knows what its colours are.
      case .toldBackground, .toldKind: break
      case .ended(let signal): return .signal(signal)
      case .gone: return .terminalGone
      }
    }
    return takeMail()
  }

  private mutating func takeMail() -> ExitReason? {
    for event in mailbox.take() {
      if let question = event.answeredQuestion {
        if !event.isProvisional { unanswered.remove(question) }
        guard screen.questions.contains(question) else { continue }
      }
      if let reason = take(event) { return reason }
    }
    return nil
  }

  private mutating func take(_ event: Event) -> ExitReason? {
    if let foreground, event.endedWork == foreground {
      self.foreground = nil
      terminal.takeBack()
      if let reason = take(.resized(terminal.size)) { return reason }
    }
    for effect in screen.update(event) {
      switch effect {
      case .copy(let text): terminal.copy(text)
      case .handOver(let work):
        // One at a time: whoever has the terminal cannot press keys here.
        guard foreground == nil else { break }
        foreground = work
        terminal.giveUp()
        services.perform(work)
      case .quit: return .quit
      case .repaint: terminal.repaint()
      case .perform(let work): services.perform(work)
      case .suspend:
        terminal.suspend()
        if let reason = take(.resized(terminal.size)) { return reason }
      }
    }
    return nil
  }

  private mutating func show() -> ExitReason? {
    if let reason = wait(frameDelay, until: { $0.isComplete }) { return reason }
    terminal.present(screen.frame)
    askNewQuestions()
    return nil
  }

  /// Lets answers come in until the interface has what it needs, but no longer than a limit.
  private mutating func wait(_ limit: Duration, until isDone: (Screen) -> Bool) -> ExitReason? {
    guard !isDone(screen) else { return nil }
    let deadline = ContinuousClock.now + limit
    askNewQuestions()
    while !unanswered.isEmpty, !isDone(screen) {
      let left = deadline - .now
      guard left > .zero, Readiness.wait(for: [mailbox.descriptor], timeout: left) == [true] else {
        break
      }
      if let reason = takeMail() { return reason }
      askNewQuestions()
    }
    return nil
  }

  /// Passes on what has not been asked yet, and takes back what is not asked any more.
  private mutating func askNewQuestions() {
    let questions = screen.questions
    asked.formIntersection(questions)
    for question in unanswered.subtracting(asked) { services.withdraw(question) }
    unanswered.formIntersection(asked)
    for question in questions where asked.insert(question).inserted {
      unanswered.insert(question)
      services.ask(question)
    }
  }
}

/// Why the loop came to its end.
package enum ExitReason: Hashable, Sendable {
  case quit
  /// The number of the signal by which the process is to die.
  case signal(Int32)
  /// The terminal vanished; the process is to die as by SIGHUP.
  case terminalGone

  /// Ends the process as whoever waits for it expects; returns where that is an ordinary end.
  package func endProcess() {
    switch self {
    case .quit: return
    case .signal(let number): restore_die(number)
    case .terminalGone: restore_die(SIGHUP)
    }
  }
}
