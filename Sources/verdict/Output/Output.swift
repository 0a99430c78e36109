import Foundation
import Synchronization
import VerdictCore
import VerdictScreen
import VerdictTerminal

/// What the command prints: data to stdout, messages to stderr, cleaned text only.
enum Output {
  private static let limit = 1 << 16
  private static let waiting = Mutex<[UInt8]>([])
  private static let problem = Mutex<Failure?>(nil)

  /// Prints a line to stdout, sooner or later; a failed write shows at the next `flush`.
  static func print(_ line: CleanText) { write(line.string + "\n") }

  /// Prints the fields of a record with tabs between them.
  static func print(record fields: [CleanText]) {
    write(fields.map(\.string).joined(separator: "\t") + "\n")
  }

  /// Prints a frame, in colour where that is wanted and stdout is a terminal that has any.
  static func print(_ frame: Frame, _ options: DrawingOptions? = nil) {
    let theme = options?.isWithoutColour == true ? nil : theme
    let frame = options?.isASCII == true ? frame.ascii : frame
    for line in SGR.lines(of: frame, theme: theme) { write(line + "\n") }
  }

  /// Prints text that the program made itself, such as a picture.
  static func print(own text: String) { write(text) }

  /// Writes what waits.
  ///
  /// - Throws: `Failure.cannotWrite` where any of it could not be written.
  static func flush() throws(Failure) {
    waiting.withLock { bytes in
      drain(bytes, to: STDOUT_FILENO)
      bytes = []
    }
    if let failure = problem.withLock(\.self) { throw failure }
  }

  /// Prints a line to stderr.
  static func complain(_ line: CleanText) {
    drain(Array((line.string + "\n").utf8), to: STDERR_FILENO)
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal, else `COLUMNS`, else 80, in cells.
  static var width: Int {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 {
      return Int(window.ws_col)
    }
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
    return columns.flatMap { (1...1000).contains($0) ? $0 : nil } ?? 80
  }

  private static var theme: Theme? {
    let environment = ProcessInfo.processInfo.environment
    guard isTerminal, let type = environment["TERM"], type != "dumb" else { return nil }
    let colours = type.contains("256color") || environment["COLORTERM"] != nil ? 256 : 8
    let depth = ColourDepth(colours: colours, noColour: environment["NO_COLOR"])
    return depth == .none ? nil : Theme(depth)
  }

  private static func write(_ text: String) {
    waiting.withLock { bytes in
      bytes += text.utf8
      if bytes.count > limit {
        drain(bytes, to: STDOUT_FILENO)
        bytes = []
      }
    }
  }

  private static func drain(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        if descriptor == STDOUT_FILENO {
          problem.withLock { $0 = $0 ?? .cannotWrite(reason: reason) }
        }
        return
      }
    }
  }
}
