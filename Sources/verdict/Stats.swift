import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a library amounts to: verdicts, topics, years, speakers.",
    discussion: "In a pipe: what is counted, of what, and the number with tabs between them.")

  @Flag(exclusivity: .exclusive)
  var format: FormatFlag<OverviewFacts>?

  @Flag(help: "Draw an SVG picture.")
  var svg = false

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var paging: PagingOptions

  func validate() throws {
    if svg, let format {
      throw ValidationError("--svg and --\(format.name) are two formats; name one")
    }
  }

  func run() throws {
    let library = try options.openUpToDate()
    let facts = try Failure.reading { try library.overview() }
    let output = Output.standard
    paging.begin()
    func frame(width: Int) -> Frame { OverviewLayout(facts, width: width).frame(width: width) }
    if svg {
      let frame = frame(width: 120)
      return output.print(own: SVGPicture.draw(drawing.isASCII ? frame.ascii : frame))
    }
    try FormatFlag.print(facts, as: format) {
      output.print(frame(width: output.width), drawing.style)
    }
  }
}
