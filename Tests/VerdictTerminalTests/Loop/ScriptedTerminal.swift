import CNcurses

@testable import VerdictScreen
@testable import VerdictTerminal

/// A terminal whose events are written down beforehand; when they run out, it is gone.
final class ScriptedTerminal: Terminal {
  var size = Size(width: 3, height: 1)
  let descriptors: [Int32]
  private let writeEnd: Int32
  private var script: [() -> [TerminalEvent]]
  private let journal: Journal

  init(_ script: [() -> [TerminalEvent]], journal: Journal) {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    // Always something to read: what is read is up to the script.
    write(ends[1], "x", 1)
    descriptors = [ends[0]]
    writeEnd = ends[1]
    self.script = script.reversed()
    self.journal = journal
  }

  deinit {
    close(descriptors[0])
    close(writeEnd)
  }

  func read() -> [TerminalEvent] { script.popLast()?() ?? [.gone] }

  func present(_ frame: Frame) { journal.note("present \(frame.text(ofRow: 0))") }

  func repaint() { journal.note("repaint") }

  func suspend() {
    journal.note("suspend")
    size = Size(width: 5, height: 1)
  }

  func giveUp() { journal.note("give up") }
  func takeBack() {
    journal.note("take back")
    size = Size(width: 5, height: 1)
  }

  func copy(_ text: String) { journal.note("copy \(text)") }

  func leave() { journal.note("leave") }
}
