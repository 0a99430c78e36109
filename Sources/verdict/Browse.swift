import ArgumentParser

struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse a folder of summaries (what `verdict` alone does).")

  @Argument(
    help: "A folder of summaries, the file of one, or its slug or its speaker's.",
    completion: .summaries)
  var name: String?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal's own selection.")
  var noMouse = false

  func run() throws {
    try Browser(
      name: name, folder: options.folder, hasColours: !drawing.isWithoutColour,
      isASCII: drawing.isASCII, takesMouse: !noMouse
    ).run()
  }
}
