import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

@testable import VerdictApp

struct OpeningTests {
  private let fixture: LibraryFixture
  private let words = CommandWords([("list", []), ("show", [])], queried: [])

  init() throws {
    fixture = try LibraryFixture([
      "ada.md": LibraryFixture.summary("Ada Example"), "broken.md": "no summary",
    ])
    _ = try fixture.libraries().openUpToDate(nil)
  }

  private func open(_ name: String?, library: String? = nil) throws(Failure) -> Opening {
    try Opening(name, library: library, in: fixture.libraries(), orCommandOf: words)
  }

  private func message(_ name: String) -> String? {
    do {
      _ = try open(name)
      return nil
    } catch {
      return error.message.first
    }
  }

  @Test(arguments: [nil, "library", "library/ada.md", "ada-example", "Ada Example"])
  func `a folder, a file, a slug and a name open the library that they are in`(
    name: String?
  ) throws {
    let isPath = name?.hasPrefix("library") == true
    let opening = try open(isPath ? name.map(fixture.folder.path) : name)
    #expect(opening.library.root == FilePath(fixture.folder.path("library")))
    let isSummary = name != nil && name != "library"
    #expect((opening.summary != nil) == isSummary)
  }

  @Test func `a file outside the library is shown in the folder around it`() throws {
    try fixture.folder.write(LibraryFixture.summary("Bo"), to: "elsewhere/bo.md")
    let opening = try open(fixture.folder.path("elsewhere/bo.md"))
    #expect(opening.library.root == FilePath(fixture.folder.path("elsewhere")))
  }

  @Test func `what opens nothing says what may have been meant`() {
    #expect(message("lst")?.hasSuffix("did you mean `verdict list`?") == true)
    #expect(message("ada-exmaple")?.hasSuffix("did you mean 'ada-example'?") == true)
    #expect(message("./nowhere") == "there is no folder or file './nowhere'")
    #expect(message("xyzzyx")?.hasSuffix("`verdict --help` names the commands") == true)
    #expect(message(fixture.path("broken.md"))?.contains("is no summary") == true)
  }

  @Test func `where a library was named, its fault is what went wrong`() {
    do {
      _ = try open("ada", library: fixture.folder.path("nowhere"))
      Issue.record("it was opened")
    } catch {
      #expect(error.message.first?.hasPrefix("there is no folder") == true)
    }
  }
}
