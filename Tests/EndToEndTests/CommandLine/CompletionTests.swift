import Foundation
import TestSupport
import Testing

/// The completion scripts, in a real bash, and what they ask the command.
struct CompletionTests {
  private let program: Program

  init() throws {
    let folder = URL(filePath: Program.path).deletingLastPathComponent().path
    program = try Program().with(["PATH": "\(folder):/usr/bin:/bin"])
    for (name, topic) in [("sam-example", "open-source"), ("sara-other", "Compute")] {
      try program.home.write(
        "---\nspeaker: \(name)\ntopics: [\(topic)]\nrole: Founder of X\n---\n## Claims\n\n### A\n",
        to: "content/\(name).md")
    }
    let script = try program.run("--generate-completion-script", "bash")
    try #require(script.end == .exited(0))
    try program.home.write(script.output, to: Array("verdict.bash".utf8))
  }

  /// What bash offers for a line with the cursor at its end, whose words it has parted so.
  private func offers(_ words: String..., indexed: Bool = true) throws -> [String] {
    if indexed { _ = try program.run("list") }
    let lines = """
      source verdict.bash
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_TYPE=9
      COMP_LINE=${COMP_WORDS[*]} COMP_POINT=${#COMP_LINE}
      COMP_LINE=${COMP_LINE// : /:} COMP_POINT=${#COMP_LINE}
      _verdict verdict "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try FinishedProcess(
      running: "/bin/bash", ["--norc", "-c", lines, "bash", "verdict"] + words,
      environment: program.environment, folder: program.home.path)
    #expect(result.message == "")
    return result.text.split(separator: "\n").map(String.init)
  }

  @Test func `commands and options are offered`() throws {
    #expect(try offers("che") == ["check"])
    #expect(try offers("check", "--form") == ["--format"])
    #expect(try offers("check", "--format", "s") == ["sarif"])
    #expect(try offers("check", "--explain", "bad-d") == ["bad-date"])
  }

  @Test func `slugs are offered from the index`() throws {
    #expect(try offers("show", "sa") == ["sam-example", "sara-other"])
    #expect(try offers("graph", "sam") == ["sam-example"])
    #expect(try offers("compare", "sam-example", "sar") == ["sara-other"])
    #expect(try offers("show", "cont") == ["content"])
    #expect(try offers("show", "content/sam") == ["content/sam-example.md"])
  }

  @Test func `words of queries, verdicts and topics are offered`() throws {
    #expect(try offers("claims", "verd") == ["verdict:"])
    #expect(try offers("claims", "verdict", ":", "h") == ["hype"])
    #expect(try offers("list", "topic", ":", "o") == ["open-source"])
    #expect(try offers("list", "topic", ":", "c") == ["compute"])
    #expect(try offers("list", "role", ":", "f") == ["founder-of-x"])
    #expect(try offers("list", "agrees", ":", "sar") == ["sara-other"])
  }

  @Test func `what is asked for with a colon comes whole where the shell does not part it`() throws
  {
    _ = try program.run("list")
    let result = try program.run(
      "---completion", "claims", "--", "positional@0", "2", "11", "verdict", "claims", "verdict:hyp"
    )
    #expect(result.text == "verdict:hype\n")
    // To zsh a colon begins a description.
    let zsh = try program.with(["SAP_SHELL": "zsh"]).run(
      "---completion", "claims", "--", "positional@0", "2", "11", "verdict", "claims", "verdict:hyp"
    )
    #expect(zsh.text.hasPrefix("verdict\\:hype\n"))
  }

  @Test func `without an index nothing is offered, said or made`() throws {
    #expect(try offers("show", "sa", indexed: false) == [])
    #expect(try offers("graph", "sa", indexed: false) == [])
    #expect(program.index == nil)
    #expect(!FileManager.default.fileExists(atPath: program.home.path(".cache")))
  }

  @Test func `another library is asked where one is named`() throws {
    try program.home.write("---\nspeaker: Zoe\n---\n", to: "other/zoe.md")
    _ = try program.run("list", "--library", "other")
    #expect(try offers("show", "--library", "other", "z") == ["zoe"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a script holds nothing that was cleaned away`(shell: String) throws {
    let text = try program.run("--generate-completion-script", shell).text
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII && ($0 == "\n" || $0.value >= 0x20) })
    let path = "/usr/bin/\(shell)"
    guard FileManager.default.fileExists(atPath: path) else { return }
    try program.home.write(text, to: "script")
    let result = try FinishedProcess(
      running: path, ["-n", program.home.path("script")], environment: program.environment)
    #expect(result.message == "")
    #expect(result.end == .exited(0))
  }

  @Test func `the manual has a page for every command that help shows`() throws {
    let result = try program.run("debug", "manual", "man")
    #expect(result.end == .exited(0))
    let pages = try FileManager.default.contentsOfDirectory(atPath: program.home.path("man"))
    #expect(Set(pages).isSuperset(of: ["verdict.1", "verdict-check.1", "verdict-import-page.1"]))
    #expect(!pages.contains { $0.contains("debug") || $0.contains("help") })
    let check = try String(
      contentsOfFile: program.home.path("man/verdict-check.1"), encoding: .utf8)
    for text in ["\\-\\-explain <rule>", "\\-\\-since <revision>", "verdict(1)", "sarif: SARIF"] {
      #expect(check.contains(text), "\(text)")
    }
    #expect(check.contains("Default: text.") && !check.contains("Default: all"))
    for page in pages {
      let text = try String(contentsOfFile: program.home.path("man/\(page)"), encoding: .utf8)
      #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) }, "\(page)")
    }
  }
}
