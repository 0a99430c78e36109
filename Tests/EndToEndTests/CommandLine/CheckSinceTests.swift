import Foundation
import TestSupport
import Testing

struct CheckSinceTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private func summary(_ verdict: String, _ rest: String = "") -> String {
    "---\nspeaker: Bo\ntitle: T\n---\n\n## Claims\n\n### Open\n**Verdict:** \(verdict)\n> q\n\(rest)"
  }

  private func git(_ arguments: String...) throws {
    let identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    let result = try FinishedProcess(
      running: "/usr/bin/env", ["git"] + identity + arguments, environment: program.environment,
      folder: program.home.path)
    try #require(result.end == .exited(0), "\(result.message)")
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let result = try FinishedProcess(
      running: Program.path, ["check"] + arguments, environment: program.environment,
      folder: program.home.path)
    return result.text.split(separator: "\n").filter { $0.hasSuffix("[unrecorded-change]") }
      .map { $0.prefix { $0 != "w" }.description }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/git")))
  func `verdicts that changed since a revision are told, in folders, files and after a move`()
    throws
  {
    for name in ["a b.md", "kept.md", "moved.md", "deep/é:x.md", "-dash.md", "notes.txt"] {
      try program.home.write(summary("Real", "Words of \(name)\n"), to: "talks/\(name)")
    }
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "first")
    #expect(try lines("--since", "HEAD", "talks") == [])
    try git("mv", "talks/moved.md", "talks/other.md")
    for name in ["a b.md", "other.md", "deep/é:x.md", "-dash.md", "notes.txt"] {
      try program.home.write(summary("Hype", "Words of \(name)\n"), to: "talks/\(name)")
    }
    try program.home.write(summary("Hype"), to: "talks/new.md")
    let expected = ["-dash", "a b", "deep/é:x", "other"].map { "talks/\($0).md:8:5: " }
    #expect(try lines("--since", "HEAD", "talks") == expected)
    #expect(try lines("--since", "HEAD", "--library", "talks") == expected)
    #expect(try lines("--since", "HEAD", "talks/a b.md") == ["talks/a b.md:8:5: "])
    #expect(try lines("--since", "HEAD", "talks/kept.md") == [])
    try git("commit", "-qam", "second")
    #expect(try lines("--since", "HEAD", "talks") == [])
    #expect(try lines("--since", "HEAD~1", "talks") == expected)
    let json = try program.run("check", "--since", "HEAD~1", "--format", "json", "talks").text
    #expect(json.split(separator: "\n").count { $0.contains("unrecorded-change") } == 4)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/git")),
    arguments: ["nope", "--help", "-x", "HEAD:talks", "a b;c"])
  func `a revision that is none is told`(revision: String) throws {
    try program.home.write(summary("Real"), to: "talks/a.md")
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "first")
    let result = try program.run("check", "--since=\(revision)", "talks")
    #expect(result.message.hasSuffix("git knows no revision '\(revision)' in 'talks'\n"))
    #expect(result.end == .exited(3))
  }

  @Test func `without a repository, or without git, that is told`() throws {
    try program.home.write(summary("Real"), to: "talks/a.md")
    let outside = try program.with(["GIT_CEILING_DIRECTORIES": program.home.path])
      .run("check", "--since", "HEAD", "talks")
    #expect(outside.end == .exited(3))
    let without = try program.with(["PATH": program.home.path])
      .run("check", "--since", "HEAD", "talks")
    #expect(
      without.message.hasSuffix("git is not installed, and nothing else knows what changed\n"))
    #expect(without.end == .exited(3))
  }
}
