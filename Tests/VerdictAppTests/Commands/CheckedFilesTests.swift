import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictApp

struct CheckedFilesTests {
  private let fixture: LibraryFixture
  private let captured: CapturedOutput
  /// One problem that can be mended, and none.
  private let broken = LibraryFixture.summary("Bo").replacing("speaker:", with: "Speaker:")
  private let whole = LibraryFixture.summary("Ada")

  init() throws {
    fixture = try LibraryFixture(["ada.md": whole, "bo.md": broken])
    captured = try CapturedOutput()
  }

  private func check(_ names: String...) -> CheckedFiles {
    CheckedFiles(
      names.map(fixture.path), orLibrary: nil,
      in: fixture.libraries(output: captured.output))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: fixture.path(name), encoding: .utf8)
  }

  @Test func `without paths the library is checked, with them what they lead to`() {
    let library = check()
    #expect(library.summaries == 2)
    #expect(
      library.diagnostics.map(\.diagnostic.rule)
        == ["missing-section", "missing-section", "misspelt-key"])
    #expect(library.haveFaults)
    let file = check("ada.md")
    #expect(file.summaries == 1)
    #expect(file.diagnostics.count == 1 && file.haveFaults && file.areAny)
    #expect(file.total.string == "1 warning in 1 summary")
  }

  @Test func `what cannot be read keeps nothing else from being checked`() {
    let found = check("nowhere.md", "bo.md", "gone.md")
    #expect(found.summaries == 1)
    #expect(found.unread.map { $0.message[0] }.count == 2)
    #expect(found.areAny)
    #expect(!check("nowhere.md").areAny)
  }

  @Test func `a file that could not be mended is told beside one that could not be read`() throws {
    // A folder stands where the new file would be written.
    try fixture.folder.write("", to: "library/.bo.md.\(getpid()).new/x")
    do {
      try MendedFiles(check("nowhere.md", "bo.md"), isDry: false, output: captured.output).run()
      Issue.record("it was mended")
    } catch {
      let told = captured.messages + error.message[0]
      #expect(told.contains("nowhere.md") && told.contains("bo.md' cannot be written"))
    }
    #expect(try text("bo.md") == broken)
  }

  @Test func `of several failures the worst is what to end with, and all are told`() throws {
    let failures: [Failure] = [
      .cannotWrite("'a.md' cannot be written"), .unsuccessful("nothing"),
      .cannotRead("there is no file 'b.md'"), .wrongUsage("use it"),
    ]
    do {
      try captured.output.end(with: failures)
      Issue.record("it did not end")
    } catch {
      #expect(error.message == ["there is no file 'b.md'"])
      #expect(error.status == 3)
    }
    #expect(
      captured.messages
        == "verdict: 'a.md' cannot be written\nverdict: nothing\nverdict: use it\n")
    try captured.output.end(with: [])
  }

  @Test func `a mended file is written, a dry run only tells`() throws {
    #expect(throws: Failure.self) {
      try MendedFiles(check("bo.md"), isDry: true, output: captured.output).run()
    }
    #expect(try text("bo.md") == broken)
    try MendedFiles(check("bo.md"), isDry: false, output: captured.output).run()
    #expect(try text("bo.md") == whole.replacing("Ada", with: "Bo"))
    #expect(captured.data.contains("-Speaker: Bo\n+speaker: Bo\n"))
  }
}
