import ArgumentParser
import VerdictApp
import VerdictScreen

struct DrawFrame: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frame", abstract: "Print the browser's screen after some keys.")

  @OptionGroup var options: LibraryOptions

  @Option(help: "Columns of the screen.")
  var width = 120

  @Option(help: "Rows of the screen.")
  var height = 36

  @Option(help: "Keys to press first, such as 'jj<Enter>'.")
  var keys = ""

  @Flag(help: "Draw an SVG picture.")
  var svg = false

  func run() throws {
    guard let keys = Key.sequence(keys) else {
      throw Failure.wrongUsage("unknown key in '\(keys)'")
    }
    let frame = try options.openUpToDate().frame(
      after: keys, size: Size(width: width, height: height))
    if svg {
      Output.standard.print(own: SVGPicture.draw(frame))
    } else {
      Output.standard.print(frame)
    }
  }
}
