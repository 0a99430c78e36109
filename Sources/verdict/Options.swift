import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

/// Which library a command is about.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("library"), help: "The folder of summaries.",
    completion: .directory)
  var folder: String?

  func open() throws -> Library { try Libraries().open(folder) }

  func openUpToDate() throws -> Library { try Libraries().openUpToDate(folder) }
}

/// How a command may draw.
struct DrawingOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Draw without colours; NO_COLOR does the same.")
  var isWithoutColour = false

  @Flag(name: .customLong("ascii"), help: "Draw lines and marks with ASCII characters.")
  var isASCII = false

  var style: Output.Drawing {
    Output.Drawing(
      hasColours: !isWithoutColour, isASCII: isASCII, theme: Configuration.inForce.theme)
  }
}

/// Whether a pager shows what is longer than the terminal.
struct PagingOptions: ParsableArguments {
  @Flag(name: .customLong("no-pager"), help: "Print text longer than the terminal without a pager.")
  var isWithoutPager = false

  func begin() {
    guard !isWithoutPager else { return }
    Output.standard.page(by: ChosenPrograms(Configuration.inForce.preferences))
  }
}
