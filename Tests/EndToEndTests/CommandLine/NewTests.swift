import Foundation
import TestSupport
import Testing

struct NewTests {
  @Test func `a new summary is a file to be filled in, and its path is printed`() throws {
    let program = try Program()
    try program.home.write("---\nspeaker: Bo\n---\n", to: "talks/bo.md")
    let result = try program.run("new", "Béla Beispiel", "--library", "talks")
    #expect(result.text == "talks/bela-beispiel.md\n")
    #expect(result.message == "")
    #expect(result.end == .exited(0))
    let listed = try program.run("list", "--plain", "--library", "talks").text
    #expect(listed.contains("bela-beispiel\tBéla Beispiel\t\tBéla Beispiel on …\t"))
  }

  @Test func `nothing is ever written over`() throws {
    let program = try Program()
    try program.home.write("---\nspeaker: Bo\n---\n", to: "talks/old/bo.md")
    try program.home.write("mine", to: "talks/ada.md")
    let taken = try program.run("new", "Bo", "--library", "talks")
    #expect(taken.message.contains("'talks/old/bo.md' is a summary 'bo' already"))
    #expect(taken.end == .exited(3))
    let file = try program.run("new", "Ada", "--library", "talks")
    #expect(file.message.contains("'talks/ada.md' is there already"))
    #expect(file.end == .exited(3))
    #expect(
      try String(contentsOfFile: program.home.path("talks/ada.md"), encoding: .utf8) == "mine")
  }

  @Test func `a name without letters and a library that is not there are told`() throws {
    let program = try Program()
    try program.home.write("", to: "talks/x.md")
    #expect(try program.run("new", "?!", "--library", "talks").end == .exited(2))
    #expect(try program.run("new", "Ada", "--library", "nowhere").end == .exited(3))
  }
}
