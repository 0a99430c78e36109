import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictScreen
import VerdictTerminal

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
    let library = try options.openUpToDate()
    var state = AppState(
      size: Size(width: width, height: height), libraryName: CleanText(library.root.description))
    func answerAll() {
      while let question = state.questions.first {
        guard let answer = library.answer(question) else { return }
        _ = state.update(.answered(question, answer))
        if state.questions.first == question { return }
      }
    }
    answerAll()
    for key in keys {
      _ = state.update(.pressed(key))
      answerAll()
    }
    if svg {
      Output.standard.print(own: SVGPicture.draw(state.frame))
    } else {
      Output.standard.print(state.frame)
    }
  }
}
