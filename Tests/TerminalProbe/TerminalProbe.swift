import CRestore
import VerdictScreen
import VerdictTerminal

/// The smallest program that has all of `VerdictTerminal` in it, for tests on a real terminal.
///
/// It shows a cursor to move with `j`, and with `w` a frame that takes many bytes. `q`, `^Z` and `^L`
/// do what they do in the browser; `T`, `O`, `A` and `B` crash: by a trap, a stack without end,
/// abort, and a trap beside the loop.
@main
struct TerminalProbe: Interface {
  var questions: [Never] { [] }
  var isReady: Bool { true }
  var isComplete: Bool { true }
  private var size = Size.zero
  private var cursor = 0
  private var isColourful = false

  static func main() {
    guard let mailbox = Mailbox<ProbeEvent>() else { return }
    do {
      let terminal = try CursesTerminal(crashLine: ("probe 1", "; advice"))
      var loop = RunLoop(
        TerminalProbe(), on: terminal, services: SilentServices(), mailbox: mailbox)
      switch loop.run() {
      case .quit: print("quit")
      case .signal(let number): restore_die(number)
      case .terminalGone: restore_die(1)
      }
    } catch {
      print("refused: \(error)")
    }
  }

  mutating func update(_ event: ProbeEvent) -> [InterfaceEffect<Never>] {
    switch event {
    case .resized(let size): self.size = size
    case .pressed(.character("j")): cursor += 1
    case .pressed(.character("w")): isColourful = true
    case .pressed(.character("q")): return [.quit]
    case .pressed(.control("z")): return [.suspend]
    case .pressed(.control("l")): return [.repaint]
    case .pressed(.character("T")): Crash.trap()
    case .pressed(.character("O")): cursor = Crash.overflow(cursor)
    case .pressed(.character("A")): Crash.abort()
    case .pressed(.character("B")): Crash.trapBeside()
    default: break
    }
    return []
  }

  var frame: Frame {
    var frame = Frame(size: size)
    guard size.height > 0 else { return frame }
    for x in 0..<size.width {
      frame[x, cursor % size.height].style = Style(.claim, selection: .focused)
      guard isColourful, x.isMultiple(of: 2) else { continue }
      for y in 0..<size.height { frame[x, y].style = Style(.problem, selection: .focused) }
    }
    return frame
  }
}
