import ArgumentParser
import VerdictCore

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write claims and their verdicts for other programs and people.",
    usage: """
      verdict export <format> [<query> ...]
      verdict export brief <speaker>
      """,
    discussion: "Formats:\n" + FormatName<Rows<ReadClaim>>.table,
    subcommands: [ExportClaims.self, ExportBrief.self], defaultSubcommand: ExportClaims.self)
}
