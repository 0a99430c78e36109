import CNcurses
import CRestore
import Foundation
import VerdictScreen

/// The terminal on standard input and output, drawn by ncurses.
///
/// There can be one in a process: ncurses and the handlers of signals are global.
package final class CursesTerminal: Terminal {
  package private(set) var size: Size
  private var theme: Theme
  private var question: BackgroundQuestion
  /// Whether lines and marks are drawn with ASCII characters.
  private let isASCII: Bool
  private let bytes: ModeBytes
  private let signals: Int32
  private var decoder: KeyDecoder
  private var pairs: ColourPairs
  /// The modes in which the program wants the terminal.
  private var modes: termios
  /// What the terminal shows; nil where that is not known.
  private var shown: Frame?
  private var clusters: [String: DrawableCluster] = [:]
  /// Whether another program has the terminal.
  private var isGivenUp = false

  /// Takes over the terminal and the signals that concern it.
  ///
  /// - Parameters:
  ///   - colours: False where the person wants none; `NO_COLOR` counts in any case.
  ///   - mouse: False to leave the mouse to the terminal's own selection.
  ///   - theme: The theme that the person has chosen.
  ///   - ascii: True to draw no lines but such as ASCII has, also where the terminal knows others.
  ///   - crashLine: What a crash prints before and after the name of the signal.
  /// - Throws: What stands against it; nothing has been sent to the terminal then.
  package init(
    colours: Bool = true, mouse: Bool = true, theme: Theme = Theme(.palette),
    ascii: Bool = false, crashLine: (program: String, advice: String) = ("the program", "")
  ) throws(TerminalError) {
    try TerminalCheck.prepare()
    // A terminal without an alternate character set has no lines to draw with.
    isASCII = ascii || !Capability.has("acsc")
    bytes = ModeBytes(mouse: mouse)
    decoder = KeyDecoder(keys: KeySequences.ofTerminal())
    restore_describe(crashLine.program, crashLine.advice)
    // Before ncurses, which takes over only signals that nobody handles.
    signals = restore_watch_signals()
    guard signals >= 0, restore_arm(STDOUT_FILENO, nil, bytes.leaving, bytes.leaving.count) == 0,
      curses_start() != nil
    else {
      restore_now()
      throw .cannotStart
    }
    let noColour = colours ? getenv("NO_COLOR").map { String(cString: $0) } : "no"
    let depth = ColourDepth(colours: Capability.number("colors") ?? 0, noColour: noColour)
    let background = getenv("COLORFGBG").map { String(cString: $0) }
    self.theme = theme.adapted(to: depth, on: TerminalBackground(background))
    question = BackgroundQuestion(
      for: self.theme, terminal: getenv("TERM").map { String(cString: $0) } ?? "")
    size = .zero
    modes = Self.setUp(bytes)
    pairs = ColourPairs(depth)
    size = Size(width: Int(getmaxx(curses_screen())), height: Int(getmaxy(curses_screen())))
    readSize()
  }

  /// Readies ncurses for our use.
  ///
  /// - Parameter bytes: What makes the terminal send keys.
  /// - Returns: The modes in which the terminal is then.
  private static func setUp(_ bytes: ModeBytes) -> termios {
    raw()
    noecho()
    nonl()
    def_prog_mode()
    // Until it has been left once, ncurses writes out at every move of the cursor: 80 times for a
    // frame of 40 rows. Left before colours start, or it would reset the terminal's palette.
    endwin()
    doupdate()
    curs_set(0)
    leaveok(curses_screen(), true)
    // Drawing is not to stop because keys wait; the loop takes them all before it draws.
    typeahead(-1)
    idcok(curses_screen(), false)
    send(bytes.input)
    var modes = termios()
    tcgetattr(STDOUT_FILENO, &modes)
    return modes
  }

  package var descriptors: [Int32] { isGivenUp ? [signals] : [STDIN_FILENO, signals] }

  // MARK: Reading

  package func read() -> [TerminalEvent] {
    let arrived = SignalSet(bits: restore_take_signals())
    if isGivenUp {
      // What is typed to the other program is for it alone: ^C, ^\\, ^Z.
      let ending = [SIGHUP, SIGTERM].first(where: arrived.contains)
      return ending.map { [.ended(by: $0)] } ?? []
    }
    if let ending = arrived.ending { return [.ended(by: ending)] }
    var events: [TerminalEvent] = []
    if arrived.contains(SIGTSTP) {
      suspend()
      events.append(.resized(size))
    } else if arrived.contains(SIGCONT) {
      resume()
      events.append(.resized(size))
    } else if arrived.contains(SIGWINCH), readSize() {
      events.append(.resized(size))
    }
    return events + readKeys().filter { !takeAnswer($0) }
  }

  /// Takes what the terminal says of itself; whether it was such a thing.
  private func takeAnswer(_ event: TerminalEvent) -> Bool {
    switch event {
    case .toldBackground(let background):
      if let background, question.isInTime() {
        theme = theme.adapted(to: theme.depth, on: background)
        shown = nil
      }
      return true
    case .toldKind:
      question.close()
      return true
    default: return false
    }
  }

  /// Asks what the terminal draws on, after the first frame, if at all.
  private func askForBackground() {
    guard question.ask() else { return }
    decoder.expectReply()
    Self.send(BackgroundReply.question)
  }

  /// Takes the answer that is still on its way, which would be typed into the shell otherwise.
  private func awaitAnswer() {
    let deadline = ContinuousClock.now + BackgroundQuestion.lastWait
    var buffer = [UInt8](repeating: 0, count: 4096)
    while question.isInTime(), decoder.expectsReply {
      guard Readiness.wait(for: [STDIN_FILENO], timeout: deadline - .now) == [true] else { return }
      let count = CNcurses.read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { return }
      _ = decoder.decode(buffer[..<count])
    }
  }

  /// How long the rest of a sequence is waited for: `ESCDELAY`, as everywhere in curses, up to a
  /// second.
  static func inputTimeout(_ asked: String?) -> Duration {
    .milliseconds(min(1000, max(0, asked.flatMap(Int.init) ?? 25)))
  }

  private static let inputTimeout = inputTimeout(ProcessInfo.processInfo.environment["ESCDELAY"])

  /// Everything typed; after the start of a sequence waits a moment for the rest of it.
  private func readKeys() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<16 {
      let timeout: Duration = decoder.isWaiting ? Self.inputTimeout : .zero
      guard Readiness.wait(for: [STDIN_FILENO], timeout: timeout) == [true] else {
        return events + decoder.finish()
      }
      let count = CNcurses.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        events += decoder.decode(buffer[..<count])
      } else if count == 0 || ![EINTR, EAGAIN].contains(curses_errno()) {
        return events + [.gone]
      }
    }
    return events
  }

  // MARK: Drawing

  package func present(_ frame: Frame) {
    if isGivenUp { return }
    let frame = isASCII ? frame.ascii : frame
    let width = min(size.width, frame.size.width)
    if shown?.size != frame.size { werase(curses_screen()) }
    let before = shown
    var isChanged = shown == nil
    for y in 0..<min(size.height, frame.size.height) {
      guard let columns = FrameChanges.columns(ofRow: y, in: frame, since: shown) else { continue }
      draw(frame, row: y, columns: columns.clamped(to: 0..<width))
      isChanged = true
    }
    shown = frame
    // The same words may lead elsewhere.
    guard isChanged || hasLinks && frame.links != before?.links else { return }
    wnoutrefresh(curses_screen())
    doupdate()
    if hasLinks {
      Self.send(Array(FrameLinks.text(of: frame, since: before, theme: theme).utf8))
    }
    askForBackground()
  }

  private func draw(_ frame: Frame, row: Int, columns: Range<Int>) {
    var cells: [cchar_t] = []
    cells.reserveCapacity(columns.count)
    var style: Style?
    var attributes: attr_t = 0
    var pair: Int16 = 0
    for cell in frame.row(row).dropFirst(columns.lowerBound).prefix(columns.count)
    where cell.width > 0 {
      if cell.style != style {
        (attributes, pair) = look(cell.style)
        style = cell.style
      }
      append(cell, attributes, pair, to: &cells)
    }
    mvwadd_wchnstr(
      curses_screen(), Int32(row), Int32(columns.lowerBound), cells, Int32(cells.count))
  }

  private func append(
    _ cell: Cell, _ attributes: attr_t, _ pair: Int16, to cells: inout [cchar_t]
  ) {
    var drawn = cchar_t()
    if cell.text.utf8.count == 1, let byte = cell.text.utf8.first {
      curses_set_scalar(&drawn, wchar_t(byte), attributes, pair)
      cells.append(drawn)
      return
    }
    for part in cluster(cell).parts {
      let characters = part.map { wchar_t(truncatingIfNeeded: $0.value) } + [0]
      setcchar(&drawn, characters, attributes, pair, nil)
      cells.append(drawn)
    }
  }

  /// Taking clusters apart costs more than drawing them, and most come again and again.
  private func cluster(_ cell: Cell) -> DrawableCluster {
    if let known = clusters[cell.text] { return known }
    if clusters.count > 2000 { clusters = [:] }
    let cluster = DrawableCluster(cell.text, width: Int(cell.width))
    clusters[cell.text] = cluster
    return cluster
  }

  private func look(_ style: Style) -> (attr_t, Int16) {
    let style = theme.style(style)
    var attributes: attr_t = 0
    if style.isBold { attributes |= curses_bold() }
    if style.isDim { attributes |= curses_dim() }
    if style.isItalic { attributes |= curses_italic() }
    if style.isUnderlined { attributes |= curses_underline() }
    if style.isReversed { attributes |= curses_reverse() }
    return (attributes, pairs.number(for: style))
  }

  package func repaint() {
    shown = nil
    clearok(curses_screen(), true)
  }

  /// Asks for the terminal's size again.
  ///
  /// - Returns: Whether it has changed. A size of nothing is what a line says that does not know.
  @discardableResult
  private func readSize() -> Bool {
    var window = winsize()
    guard curses_window_size(STDOUT_FILENO, &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return false }
    let new = Size(width: Int(window.ws_col), height: Int(window.ws_row))
    guard new != size else { return false }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    size = new
    repaint()
    return true
  }

  // MARK: Leaving and coming back

  package func suspend() {
    restore_now()
    restore_stop()
    armAgain()
  }

  package func giveUp() {
    restore_now()
    isGivenUp = true
  }

  package func takeBack() {
    isGivenUp = false
    // What was typed meanwhile was for the other program; what asks us to end is still for us.
    let ending = SignalSet(bits: restore_take_signals()).ending
    if let ending, [SIGHUP, SIGTERM].contains(ending) { kill(getpid(), ending) }
    armAgain()
  }

  private func armAgain() {
    if restore_arm(STDOUT_FILENO, &modes, bytes.leaving, bytes.leaving.count) == 0 { reenter() }
  }

  package func copy(_ text: String) {
    let environment = ProcessInfo.processInfo.environment
    Self.send(ClipboardSequence.bytes(for: text, environment: environment))
  }

  /// Comes back after a stop that we did not see coming, such as SIGSTOP.
  private func resume() {
    if restore_set_modes(STDOUT_FILENO, &modes) == 0 { reenter() }
  }

  private func reenter() {
    Self.send(bytes.entering)
    readSize()
    repaint()
  }

  package func leave() {
    if !isGivenUp { awaitAnswer() }
    restore_now()
  }

  /// Whether the terminal takes links in text.
  private let hasLinks = Hyperlink.areTaken(by: ProcessInfo.processInfo.environment)

  private static func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if curses_errno() != EINTR {
        return
      }
    }
  }
}

/// Signals that have arrived.
struct SignalSet {
  let bits: UInt64

  func contains(_ number: Int32) -> Bool { bits >> UInt64(number) & 1 == 1 }

  /// The signal by which the process is to end, the most urgent first.
  var ending: Int32? { [SIGHUP, SIGTERM, SIGINT, SIGQUIT].first(where: contains) }
}
