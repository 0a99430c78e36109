import ArgumentParser
import Foundation
import VerdictApp
import VerdictCore

struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the manual into a folder, a page for each command.")

  @Argument(completion: .directory)
  var folder: String

  func run() throws {
    let manual = try Failure.reading {
      try ManualPages(dump: Data(Verdict._dumpHelp().utf8), version: Version.current)
    }
    for page in manual.pages {
      try NewFile.write(
        page.text, to: FilePath(folder).appending(FilePath(page.name)), replacing: true)
    }
  }
}
