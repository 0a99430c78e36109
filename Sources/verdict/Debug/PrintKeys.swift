import ArgumentParser
import VerdictApp
import VerdictScreen

struct PrintKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the key table as the README has it.")

  func run() throws { Output.standard.print(own: KeyTable.standard.markdown) }
}
