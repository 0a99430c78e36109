import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictScreen

struct PrintSettings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Print the keys of the config file and the actions as the README has them.")

  func run() throws {
    Output.standard.print(own: Setting.markdown + "\n" + Action.markdown)
  }
}
