import ArgumentParser

struct Debug: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What developers of verdict need.", shouldDisplay: false,
    subcommands: [
      DrawFrame.self, PrintKeys.self, PrintSettings.self, Manual.self, Crash.self, Info.self,
    ])
}
