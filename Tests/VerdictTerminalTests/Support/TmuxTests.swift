import TestSupport
import Testing

@Test(.enabled(if: Tmux.isAvailable))
func `tmux shows the screen of a program, takes keys, and changes its size`() throws {
  let tmux = try Tmux(
    ["/bin/sh", "-c", "stty size; read a; echo \"got $a\"; stty size; read b"],
    environment: ["PATH": "/usr/bin:/bin"], width: 40, height: 7)
  try tmux.wait(for: "7 40")
  try tmux.resize(width: 50, height: 9)
  try tmux.type("wörds; 作")
  try tmux.press("Enter")
  let rows = try tmux.wait(for: "9 50")
  #expect(rows.count == 9)
  #expect(rows.contains("got wörds; 作"))
  #expect(try tmux.value(of: "#{alternate_on}") == "0")
}
