import Foundation
import Synchronization
import VerdictCore
import VerdictScreen

import struct SystemPackage.FileDescriptor

/// Where a command prints: data to one descriptor, messages to another; cleaned text only.
package final class Output: Sendable {
  package static let standard = Output(data: STDOUT_FILENO, messages: STDERR_FILENO)

  /// How frames are printed.
  package struct Drawing: Hashable, Sendable {
    package var hasColours: Bool
    package var isASCII: Bool
    package var theme: Theme

    package init(
      hasColours: Bool = true, isASCII: Bool = false, theme: Theme = Theme(.palette)
    ) {
      self.hasColours = hasColours
      self.isASCII = isASCII
      self.theme = theme
    }
  }

  private struct State {
    var waiting: [UInt8] = []
    var failure: Failure?
    var paging = Paging.off
    /// Messages that wait until the person has left the pager.
    var held: [CleanText] = []
  }

  /// Whether a pager shows the data.
  private enum Paging {
    case off
    /// Once more rows are there than the terminal has.
    case due(ChosenPrograms, size: Size, rows: Int)
    case on(Pager)
  }

  private static let limit = 1 << 16

  private let data: Int32
  private let messages: Int32
  private let environment: [String: String]
  /// Whether the terminal, where there is one, takes links in text.
  private let takesLinks: Bool
  private let state = Mutex(State())

  /// - Parameters:
  ///   - data: The descriptor for data; it stays open.
  ///   - messages: The descriptor for messages; it stays open.
  ///   - environment: Tells about the terminal, where `data` is one.
  package init(
    data: Int32, messages: Int32,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.data = data
    self.messages = messages
    self.environment = environment
    takesLinks = Hyperlink.areTaken(by: environment)
  }

  /// Prints a line of data, sooner or later; a failed write shows at the next `flush`.
  package func print(_ line: CleanText) { write(line.string + "\n", width: line.width) }

  /// Prints in a format of another program.
  ///
  /// - Throws: What the source throws.
  package func print<Source>(_ source: Source, as exporter: any Exporter<Source>) throws {
    var sink = Sink(output: self)
    try exporter.write(source, to: &sink)
  }

  /// Prints a frame, in colour where that is wanted and the data goes to a terminal that has any.
  package func print(_ frame: Frame, _ drawing: Drawing = Drawing()) {
    let theme = drawing.hasColours ? theme(drawing.theme) : nil
    let frame = drawing.isASCII ? frame.ascii : frame
    let hasLinks = takesLinks && isTerminal
    for line in SGR.lines(of: frame, theme: theme, hasLinks: hasLinks) { write(line + "\n") }
  }

  /// Prints lines, wrapped to the width of the terminal; a wrapped line goes on below its first
  /// word, past the blanks and the mark before it.
  package func print(_ lines: [Line], _ drawing: Drawing) {
    let width = max(20, width)
    for line in lines {
      let indent = min(Self.indent(of: line), width / 2)
      let rows = TextWrap.wrap(line.dropping(indent), width: width - indent)
      for (number, row) in rows.enumerated() {
        var frame = Frame(size: Size(width: width, height: 1))
        let rect = Rect(frame.size).inset(left: indent)
        if number == 0 { frame.draw(line, in: Rect(frame.size)) }
        frame.clear(rect)
        frame.draw(row, in: rect)
        print(frame, drawing)
      }
    }
  }

  /// The cells before the first word of a line: blanks, and a mark with a blank after it.
  private static func indent(of line: Line) -> Int {
    let text = line.text.string
    let blanks = text.prefix { $0 == " " }.count
    let rest = text.dropFirst(blanks)
    guard let mark = rest.first, !mark.isLetter, !mark.isNumber, rest.dropFirst().first == " "
    else {
      return blanks
    }
    return blanks + CleanText(rest.prefix(2)).width
  }

  /// Prints text that the program made itself, such as a picture.
  package func print(own text: String) { write(text) }

  /// Prints a message at once.
  package func complain(_ line: CleanText) {
    let isHeld = state.withLock { state in
      guard case .on = state.paging else { return false }
      state.held.append(line)
      return true
    }
    if isHeld { return }
    _ = Self.drain(Array((line.string + "\n").utf8), to: messages)
  }

  /// Says on standard error why a command ends, or why a part of its work is not done.
  package func complain(_ failure: Failure) {
    for (index, line) in failure.message.enumerated() {
      complain((index == 0 ? "verdict: " : "  ") + CleanText(line))
    }
  }

  /// Has a pager show what follows, up to the next `flush`, once it is longer than the terminal.
  package func page(by programs: ChosenPrograms) {
    let type = environment["TERM"] ?? ""
    guard isTerminal, let size, size.height > 0, !["", "dumb"].contains(type) else { return }
    guard programs.pagerCommand != nil else { return }
    state.withLock { $0.paging = .due(programs, size: size, rows: 0) }
  }

  /// Writes the data that waits, and waits until the person has left the pager that shows it.
  ///
  /// - Throws: `Failure.cannotWrite` where any data could not be written, now or before.
  package func flush() throws(Failure) {
    let (failure, held) = state.withLock { state in
      drain(&state)
      if case .on(let pager) = state.paging { pager.finish() }
      state.paging = .off
      defer { state.held = [] }
      return (state.failure, state.held)
    }
    for line in held { complain(line) }
    if let failure { throw failure }
  }

  package var isTerminal: Bool { isatty(data) == 1 }

  /// The size of the terminal; nil where there is none, or it has no size.
  package var size: Size? {
    var window = winsize()
    guard ioctl(data, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Size(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// The width of the terminal, else `COLUMNS`, else 80, in cells.
  package var width: Int {
    if let size { return size.width }
    let columns = environment["COLUMNS"].flatMap(Int.init)
    return columns.flatMap { (1...1000).contains($0) ? $0 : nil } ?? 80
  }

  /// The theme for the terminal that the data goes to; nil where there are to be no colours.
  private func theme(_ chosen: Theme) -> Theme? {
    guard isTerminal, let type = environment["TERM"], type != "dumb" else { return nil }
    let colours = type.contains("256color") || environment["COLORTERM"] != nil ? 256 : 8
    let depth = ColourDepth(colours: colours, noColour: environment["NO_COLOR"])
    let theme = chosen.adapted(to: depth, on: TerminalBackground(environment["COLORFGBG"]))
    return theme.depth == .none ? nil : theme
  }

  /// Takes what exporters write, which is clean.
  private struct Sink: TextOutputStream {
    let output: Output

    func write(_ text: String) { output.write(text) }
  }

  /// Writes text; `width` is that of its only line, where it may be wider than the terminal.
  private func write(_ text: String, width: Int = 0) {
    let failure = state.withLock { state in
      state.waiting += text.utf8
      let failure = count(text, width: width, &state)
      if case .due = state.paging { return failure }
      if state.waiting.count > Self.limit { drain(&state) }
      return failure
    }
    if let failure { complain("verdict: " + CleanText(failure.description)) }
  }

  /// Counts the rows of a text, and starts the pager with the first that is too many.
  ///
  /// - Returns: Why the pager that the person has chosen does not start.
  private func count(_ text: String, width: Int, _ state: inout State) -> ProgramFailure? {
    guard case .due(let programs, let size, let rows) = state.paging,
      let command = programs.pagerCommand
    else { return nil }
    let breaks = text.utf8.count { $0 == UInt8(ascii: "\n") }
    let now = rows + breaks + max(0, width - 1) / size.width
    state.paging = .due(programs, size: size, rows: now)
    guard now >= size.height else { return nil }
    do throws(ProgramFailure) {
      state.paging = .on(try Pager(command, environment: environment))
      drain(&state)
      return nil
    } catch {
      state.paging = .off
      return programs.isPagerChosen ? error : nil
    }
  }

  private func drain(_ state: inout State) {
    if case .on(var pager) = state.paging {
      pager.write(state.waiting)
      state.paging = .on(pager)
      state.waiting = []
      return
    }
    let failure = Self.drain(state.waiting, to: data)
    state.waiting = []
    state.failure = state.failure ?? failure
  }

  /// Writes all bytes; gives why that could not be done.
  private static func drain(_ bytes: [UInt8], to descriptor: Int32) -> Failure? {
    do {
      try FileDescriptor(rawValue: descriptor).writeAll(bytes)
      return nil
    } catch {
      return .cannotWrite("the output cannot be written: \(DurableFile.reason(of: error))")
    }
  }
}

/// Standard input, output and error.
package enum StandardDescriptors {
  /// Opens those that the caller closed, before a file or a database can take their numbers.
  package static func open() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = Foundation.open("/dev/null", O_RDWR)
    }
  }

  /// How many files the browser has open at most, with those of the libraries below it.
  private static let needed: rlim_t = 32

  /// Makes sure that enough files can be open at a time; libraries below us trap where not.
  package static func expectEnough() throws(Failure) {
    var limit = rlimit()
    #if canImport(Darwin)
    let answer = getrlimit(RLIMIT_NOFILE, &limit)
    #else
    let answer = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    #endif
    guard answer == 0, limit.rlim_cur < needed else { return }
    throw .cannotRead(
      "only \(limit.rlim_cur) files can be open at a time, and the browser needs \(needed); "
        + "type `ulimit -n 256` first")
  }
}
