import ArgumentParser

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn other forms of verdicts into summaries.",
    subcommands: [ImportPage.self])
}
