import TestSupport
import VerdictCore
import VerdictLibrary

@testable import VerdictApp

/// A library in a folder of its own, whose index and state lie beside it.
struct LibraryFixture {
  let folder: TemporaryFolder

  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "library/.keep")
    for (name, text) in files { try folder.write(text, to: "library/\(name)") }
  }

  /// A summary of one claim, which lacks most sections.
  static func summary(_ speaker: String, claim: String = "Water is wet", verdict: String = "🟢 Real")
    -> String
  {
    """
    ---
    speaker: \(speaker)
    title: \(speaker) on water
    date: 2024-05-17
    ---

    ## Top Claims

    ### \(claim)
    **Verdict:** \(verdict)
    > Water is wet, and whoever says otherwise is dry.

    **Why:** Because.

    ## What's Real

    Water is.

    """
  }

  func path(_ name: String) -> String { folder.path("library/\(name)") }

  /// The library, its index not yet filled.
  func open() throws -> Library {
    try Library(
      root: FilePath(folder.path("library")), cacheFolder: FilePath(folder.path("cache")))
  }

  /// Where commands find it, as those of a person with this home.
  func libraries(output: Output = Output(data: -1, messages: -1)) -> Libraries {
    Libraries(
      StandardFolders(environment: [
        "HOME": folder.path, "VERDICT_LIBRARY": folder.path("library"),
      ]), output: output)
  }
}
