import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a summary: a file with everything that is to be filled in; prints its path.",
    discussion: "The file goes into the library, under the speaker's name, and never over another.")

  @Argument(help: "The speaker's name, as in 'Ada Example'.")
  var speaker: [String]

  @OptionGroup var options: LibraryOptions

  private var name: String { speaker.joined(separator: " ") }

  func validate() throws {
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ValidationError("a speaker's name has letters, '\(name)' has none")
    }
  }

  func run() throws {
    let library = try options.openUpToDate()
    let summary = Summary(skeletonFor: name)
    if let path = try Failure.reading({ try library.path(ofSummary: summary.slug) }) {
      throw Failure.cannotWrite("'\(path)' is a summary '\(summary.slug)' already")
    }
    let path = library.root.appending(FilePath("\(summary.slug).md"))
    try NewFile.write(SummaryWriter.write(summary, path: path), to: path)
    Output.standard.print(CleanText(path.description))
  }
}
