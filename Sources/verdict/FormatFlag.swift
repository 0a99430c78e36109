import ArgumentParser
import VerdictApp
import VerdictCore

/// A flag for each format in which something can be written.
struct FormatFlag<Source: Exportable>: EnumerableFlag {
  let name: String

  static var allCases: [Self] { Source.exporters.map { Self(name: $0.name) } }

  /// What a pipe gets where no flag says otherwise.
  static var pipe: Self { Self(name: "plain") }

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
}
