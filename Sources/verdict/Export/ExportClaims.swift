import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictLibrary

struct ExportClaims: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract:
      "Write the claims of a library, or those that a query finds (what a format asks for).",
    usage: "verdict export <format> [<query> ...] [--library <library>]",
    discussion: FormatName<Rows<ReadClaim>>.table)

  @Argument(help: "What to write.")
  var format: FormatName<Rows<ReadClaim>>

  @Argument(help: "Which claims, in the language of `verdict claims`.")
  var query: [String] = []

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let filter = try ListFilter(words: query)
    let library = try options.openUpToDate()
    var count = 0
    let listed = Rows<ClaimListing>(limit: nil, windowsOf: 1000) { range in
      let window = try Failure.reading {
        try library.claims(filter: filter, order: ListOrder(.speaker), range: range).window
      }
      count = window.count
      return window
    }
    try Output.standard.print(library.reading(listed), as: format.exporter)
    try Output.standard.flush()
    guard count > 0 else {
      throw Failure.unsuccessful(
        "no \(CountedWord.claim.many.string) in '\(library.root)'"
          + (filter.isEmpty ? "" : " match '\(query.joined(separator: " "))'"))
    }
    if let omission = format.exporter.omission { Output.standard.complain("verdict: " + omission) }
  }
}
