import Foundation
import TestSupport
import Testing

/// What the browser has other programs do: opening links, keeping copied texts, editing.
struct OutsideTests {
  private static let card = """
    ---
    speaker: Ada Example
    source: https://example.org/talk?a=1&b='x'
    ---

    # Ada Example on Audits

    ## Top Claims

    ### Audits are cheap
    **Verdict:** Real
    **Evidence:** [Report](https://example.org/a%20b?q="x"#f)
    > You can only check what you can open. [representative paraphrase]

    ### Audits are easy
    **Verdict:** Hype
    **Evidence:** [Trap](javascript:alert(1))

    ## The One Thing
    Read the audit.

    """

  private let program: Program

  init() throws {
    program = try Program().with(["VERDICT_LIBRARY": "talks"])
    try program.home.write(Self.card, to: "talks/ada-example.md")
  }

  /// Writes a program into the home.
  private func write(_ script: String, as name: String) throws -> String {
    let path = program.home.path(name)
    try program.home.write("#!/bin/sh\n" + script + "\n", to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  /// A script that leaves its arguments, a line each, in the file `called`.
  private let noting = """
    home=$(dirname "$0"); printf '%s\\n' "$@" > "$home/noted"; mv "$home/noted" "$home/called"
    """

  private func arguments(_ terminal: PseudoTerminal) throws -> [String] {
    let path = program.home.path("called")
    try terminal.wait(for: "the program to be called") { _ in
      FileManager.default.fileExists(atPath: path)
    }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The browser on the one summary.
  private func start(_ values: [String: String?]) throws -> PseudoTerminal {
    let terminal = try program.with(values).start()
    try terminal.waitForScreen(with: "Ada Example on Audits")
    try terminal.type("\r", until: "Audits are easy")
    return terminal
  }

  /// Presses keys that start the editor, and waits for words on the screen after it.
  private func edit(_ terminal: PseudoTerminal, _ keys: String, until words: String) throws {
    terminal.send(keys)
    try waitForReturn(terminal)
    try terminal.wait(for: words)
  }

  /// Waits until the browser has taken the terminal back.
  private func waitForReturn(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "second screen") { $0.ranges(of: "\u{1B}[?1049h").count == 2 }
  }

  private func quit(_ terminal: PseudoTerminal) throws {
    terminal.send("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.firstModes)
  }

  @Test func `a link goes to the opener as an address, and to no shell`() throws {
    let opener = try write(noting, as: "opener")
    let terminal = try start(["BROWSER": "\(opener) -n %s"])
    try terminal.type("o", until: "source of the talk")
    try terminal.type("\r", until: "example.org is given to opener")
    #expect(try arguments(terminal) == ["-n", "https://example.org/a%20b?q=%22x%22#f"])
    try quit(terminal)
  }

  @Test func `what is no link of the web is not opened, and says why`() throws {
    let opener = try write(noting, as: "opener")
    let terminal = try start(["BROWSER": opener])
    try terminal.type("jo", until: "source of the talk")
    terminal.send("\r")
    try terminal.wait(for: "only http and https links are opened")
    #expect(!FileManager.default.fileExists(atPath: program.home.path("called")))
    try quit(terminal)
  }

  @Test func `an opener that fails says so`() throws {
    let opener = try write("exit 3", as: "opener")
    let terminal = try start(["BROWSER": opener])
    try terminal.type("o", until: "source of the talk")
    try terminal.type("\r", until: "example.org is not opened: opener ended with status 3")
    try quit(terminal)
  }

  @Test func `a claim is copied through the terminal`() throws {
    let terminal = try start(["DISPLAY": nil, "WAYLAND_DISPLAY": nil])
    try terminal.type("y", until: "whole summary")
    try terminal.type("\r", until: "sent to the terminal's clipboard (OSC 52)")
    let payload = try #require(terminal.text.firstMatch(of: /\u{1B}\]52;c;([^\u{7}]*)\u{7}/)?.1)
    let text = Data(base64Encoded: String(payload)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == "Audits are cheap")
    try quit(terminal)
  }

  @Test func `a claim is copied with the program that keeps texts, where there is a display`()
    throws
  {
    _ = try write(
      "cat > \"$(dirname \"$0\")/kept\"; echo \"$@\" >> \"$(dirname \"$0\")/kept\"", as: "xclip")
    let terminal = try start([
      "DISPLAY": ":9", "WAYLAND_DISPLAY": nil, "PATH": "\(program.home.path):/usr/bin:/bin",
    ])
    try terminal.type("y", until: "whole summary")
    try terminal.type("jj\r", until: "the quote is copied, with xclip")
    let kept = try String(contentsOfFile: program.home.path("kept"), encoding: .utf8)
    #expect(
      kept == "You can only check what you can open. [representative paraphrase] — Ada Example"
        + "-selection clipboard\n")
    try quit(terminal)
  }

  @Test func `the editor opens at the line of the claim, and its change is seen`() throws {
    let editor = try write(
      noting + "\nsed -i 's/are easy/are hard/' \"$2\"\nprintf 'edit now'; read x", as: "vim")
    let terminal = try start(["VISUAL": editor])
    terminal.send("je")
    try terminal.wait(for: "edit now")
    #expect(terminal.modes == terminal.firstModes)
    #expect(terminal.sent.modes == ["?25"])
    let file = program.home.path("talks/ada-example.md")
    #expect(try arguments(terminal) == ["+15", file])
    terminal.send("\n")
    try waitForReturn(terminal)
    try terminal.type("", until: "Audits are hard")
    try quit(terminal)
  }

  @Test func `a panel is edited at its heading`() throws {
    let editor = try write(noting, as: "nano")
    let terminal = try start(["EDITOR": editor])
    try edit(terminal, "]e", until: "Read the audit.")
    #expect(try arguments(terminal).first == "+19")
    try quit(terminal)
  }

  @Test(arguments: [
    ("exit 7", "nothing is edited: ed ended with status 7"),
    ("rm \"$1\"", "was removed"),
    (
      "cp \"$1\" \"$1.new\"; sed -i 's/cheap/dear/' \"$1.new\"; mv \"$1.new\" \"$1\"",
      "Audits are dear"
    ),
    ("kill -KILL $$", "nothing is edited: ed was ended by signal 9"),
  ])
  func `whatever an editor does to itself or the file, the browser goes on`(
    script: String, words: String
  ) throws {
    let editor = try write(script, as: "ed")
    let terminal = try start(["EDITOR": editor])
    try edit(terminal, "e", until: words)
    try quit(terminal)
  }

  @Test(arguments: [
    ([:] as [String: String?], "no editor is chosen; set"),
    (["EDITOR": "/no/such/editor"], "/no/such/editor cannot be started"),
  ])
  func `without an editor it is said what to do`(values: [String: String?], words: String) throws {
    let terminal = try start(values)
    try edit(terminal, "e", until: words)
    try quit(terminal)
  }

  @Test func `^C ends the editor, and not the browser`() throws {
    let editor = try write("printf 'edit now'; read x", as: "ed")
    let terminal = try start(["EDITOR": editor])
    terminal.send("e")
    try terminal.wait(for: "edit now")
    terminal.send("\u{3}")
    try waitForReturn(terminal)
    try terminal.type("", until: "nothing is edited: ed was ended by signal 2")
    try quit(terminal)
  }

  @Test func `the browser can be ended while the editor never returns`() throws {
    let editor = try write("printf 'edit now'; while :; do read x; done", as: "ed")
    let terminal = try start(["EDITOR": editor])
    terminal.send("e")
    try terminal.wait(for: "edit now")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd(within: .seconds(10)) == .signalled(SIGTERM))
    #expect(terminal.modes == terminal.firstModes)
  }

  @Test func `^Z in the editor stops both, and fg takes both up again`() throws {
    let editor = try write("printf 'edit now'; read x; sed -i 's/cheap/dear/' \"$1\"", as: "ed")
    let shell = program.with(["verdict": Program.path, "PS1": "shell> ", "EDITOR": editor])
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-i"], environment: shell.environment, folder: program.home.path)
    terminal.companion = program.home
    try terminal.wait(for: "shell> ")
    terminal.send("\"$verdict\"\n")
    try terminal.waitForScreen(with: "Ada Example on Audits")
    terminal.send("e")
    try terminal.wait(for: "edit now")
    terminal.send("\u{1A}")
    try terminal.wait(for: "prompt") { $0.ranges(of: "shell> ").count == 2 }
    terminal.send("fg\n")
    try terminal.wait(for: "its name") {
      $0.contains(/fg\r\n[^\r]+\r\n/)
    }
    terminal.send("\n")
    try waitForReturn(terminal)
    try terminal.type("\r", until: "Audits are dear")
  }
}
