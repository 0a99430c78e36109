import CNcurses
import TestSupport
import Testing

struct PseudoTerminalTests {
  private let environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]

  @Test func `what is typed comes back from cat, and the end of input ends it`() throws {
    let terminal = try PseudoTerminal("/bin/cat", environment: environment)
    terminal.send("hello\n")
    try terminal.wait(for: "twice") { $0.ranges(of: "hello").count == 2 }
    terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func `a program sees its environment, its folder and its exit status, and nothing else`()
    throws
  {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "env; pwd; exit 7"], environment: ["ONLY": "this"], folder: "/")
    #expect(try terminal.waitForEnd() == .exited(7))
    #expect(terminal.text.contains("ONLY=this"))
    #expect(terminal.text.contains("\n/\r\n"))
    #expect(!terminal.text.contains("HOME="))
  }

  @Test func `the size is what was asked for, and a change is told`() throws {
    let script = "trap 'stty size; exit' WINCH; stty size; while :; do read line; done"
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", script], environment: environment, width: 91, height: 17)
    try terminal.wait(for: "17 91")
    terminal.resize(width: 33, height: 5)
    // The shell runs its trap when its read is over.
    terminal.send("\n")
    try terminal.wait(for: "5 33")
  }

  @Test func `a change of modes is seen from outside`() throws {
    let script =
      "read a; o=$(stty -g); stty raw -echo; echo raw; read b; stty $o; echo back; read c"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script], environment: environment)
    let before = terminal.modes
    terminal.send("\n")
    try terminal.wait(for: "raw")
    #expect(terminal.modes != before)
    terminal.send("\n")
    try terminal.wait(for: "back")
    #expect(terminal.modes == before)
  }

  @Test func `death by a signal is told from an exit`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "echo up; read a"], environment: environment)
    try terminal.wait(for: "up")
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
  }

  @Test func `a terminal that is taken away hangs the program up`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "echo up; read a"], environment: environment)
    try terminal.wait(for: "up")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .signalled(SIGHUP))
  }

  @Test func `a program that writes a lot is not held up`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done"],
      environment: environment)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasSuffix("line 19999\r\n"))
  }

  @Test func `a wait that is in vain says what there was instead`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "echo here; read a"], environment: environment)
    try terminal.wait(for: "here")
    #expect(throws: TimedOut.self) {
      try terminal.wait(for: "elsewhere", within: .milliseconds(30))
    }
  }
}
