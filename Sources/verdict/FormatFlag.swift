import ArgumentParser
import VerdictApp
import VerdictCore

/// A flag for each format in which something can be written.
struct FormatFlag<Source: Exportable>: EnumerableFlag {
  let name: String

  static var allCases: [Self] { Source.exporters.map { Self(name: $0.name) } }

  /// What a pipe gets where no flag says otherwise.
  static var pipe: Self { Self(name: "plain") }

  static var json: Self { Self(name: "json") }

  static func name(for flag: Self) -> NameSpecification { .customLong(flag.name) }

  static func help(for flag: Self) -> ArgumentHelp? {
    flag.exporter.map { "Print \($0.help)." }
  }

  private var exporter: (any Exporter<Source>)? { Source.exporters.first { $0.name == name } }

  /// Prints in the format.
  ///
  /// - Throws: What the source throws.
  func print(_ source: Source) throws {
    if let exporter { try Output.standard.print(source, as: exporter) }
  }

  /// Prints in a format that was asked for; without one, a pipe gets records and a terminal gets
  /// what `draw` prints.
  ///
  /// - Throws: What the source or `draw` throws.
  static func print(_ source: Source, as chosen: Self?, orDraw draw: () throws -> Void) throws {
    if let format = chosen ?? (Output.standard.isTerminal ? nil : .pipe) {
      try format.print(source)
    } else {
      try draw()
    }
  }
}

/// The name of a format in which something can be written, as an argument.
struct FormatName<Source: Exportable>: ExpressibleByArgument {
  let exporter: any Exporter<Source>

  init?(argument: String) {
    guard let exporter = Source.exporters.first(where: { $0.name == argument }) else { return nil }
    self.exporter = exporter
  }

  private init(_ exporter: any Exporter<Source>) { self.exporter = exporter }

  /// The first of the table, which is what a person gets who names none.
  static var first: Self { Self(Source.exporters[0]) }

  static var allValueStrings: [String] { Source.exporters.map(\.name) }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String { exporter.name }

  /// A line for each format: its name, and what it is.
  static var table: String {
    Source.exporters.map { "\($0.name): \($0.help)" }.joined(separator: "\n")
  }
}
