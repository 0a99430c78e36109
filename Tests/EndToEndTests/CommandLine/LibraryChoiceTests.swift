import Foundation
import TestSupport
import Testing

struct LibraryChoiceTests {
  /// A folder with one summary, of a speaker by whom it is known.
  private func write(_ speaker: String, to folder: String, in world: TemporaryFolder) throws {
    try world.write("---\nspeaker: \(speaker)\n---\n# A title\n", to: "\(folder)/a.md")
  }

  private func speaker(_ result: FinishedProcess) -> String {
    let fields = result.text.split(separator: "\t", omittingEmptySubsequences: false)
    return fields.count > 1 ? String(fields[1]) : result.message
  }

  @Test func `an option beats the variable, that the config file, that ./content, that the rest`()
    throws
  {
    let program = try Program()
    let home = program.home
    for name in ["option", "variable", "configured", "content"] {
      try write(name, to: name, in: home)
    }
    try home.write("library: \(home.path("configured"))\n", to: ".config/verdict/config.yaml")
    let told = program.with(["VERDICT_LIBRARY": home.path("variable")])
    #expect(speaker(try told.run("list", "--library", "option")) == "option")
    #expect(speaker(try told.run("list")) == "variable")
    #expect(speaker(try program.run("list")) == "configured")
    #expect(speaker(try program.with(["VERDICT_LIBRARY": ""]).run("list")) == "configured")
    home.remove(".config/verdict/config.yaml")
    #expect(speaker(try program.run("list")) == "content")
    home.remove("content")
    let installed = "share/verdict/content"
    #expect(try program.run("list").message.contains(installed))
  }

  @Test func `the summaries installed with the program are found from anywhere, through links too`()
    throws
  {
    let program = try Program()
    let home = program.home
    try write("installed", to: "prefix/share/verdict/content", in: home)
    try home.write("", to: "prefix/bin/.keep")
    try home.write("", to: "links/.keep")
    try FileManager.default.copyItem(atPath: Program.path, toPath: home.path("prefix/bin/verdict"))
    symlink("../prefix/bin/verdict", home.path("links/verdict"))
    for path in ["prefix/bin/verdict", "links/verdict"] {
      let result = try FinishedProcess(
        running: home.path(path), ["list"], environment: program.environment, folder: "/")
      #expect(speaker(result) == "installed")
    }
  }

  @Test func `the config file is looked for where XDG has it, and ~ is the home`() throws {
    let program = try Program()
    try write("tilde", to: "talks", in: program.home)
    try program.home.write("library: ~/talks\n", to: "elsewhere/verdict/config.yaml")
    let other = program.with(["XDG_CONFIG_HOME": program.home.path("elsewhere")])
    #expect(speaker(try other.run("list")) == "tilde")
    #expect(try program.with(["XDG_CONFIG_HOME": "elsewhere"]).run("list").end == .exited(3))
  }

  @Test(arguments: ["library: [a", "- a\n- b", "library: [a, b]", "library:"])
  func `a config file that cannot be used is named`(text: String) throws {
    let program = try Program()
    try program.home.write(text, to: ".config/verdict/config.yaml")
    let result = try program.run("list")
    #expect(result.text == "")
    #expect(result.message.hasPrefix("verdict: \(program.home.path)/.config/verdict/config.yaml:"))
    #expect(result.message.split(separator: "\n").count == 1)
    #expect(result.end == .exited(3))
  }

  @Test func `a config file without a library changes nothing, and its unknown keys are told`()
    throws
  {
    let program = try Program()
    try write("content", to: "content", in: program.home)
    try program.home.write("libary: x\n", to: ".config/verdict/config.yaml")
    let result = try program.run("list")
    #expect(speaker(result) == "content")
    #expect(
      result.message.hasSuffix(
        "/config.yaml:1:1: the key 'libary' means nothing here; did you mean 'library'?\n"))
  }
}
