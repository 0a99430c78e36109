import ArgumentParser
import VerdictCore

/// How connections are printed, where not for the width of the terminal.
enum ConnectionFormat: EnumerableFlag {
  case json
  /// The format of another program.
  case graph(GraphFormat)
  case plain

  static let allCases = [.json] + GraphFormat.allCases.map(ConnectionFormat.graph) + [.plain]

  static func name(for format: ConnectionFormat) -> NameSpecification {
    switch format {
    case .json: .customLong("json")
    case .graph(let format): .customLong(format.rawValue)
    case .plain: .customLong("plain")
    }
  }

  static func help(for format: ConnectionFormat) -> ArgumentHelp? {
    switch format {
    case .json: "Print JSON."
    case .graph(.dot): "Print Graphviz's language, for `dot -Tsvg`."
    case .graph(.mermaid): "Print a Mermaid flowchart."
    case .graph(.graphML): "Print GraphML, for Gephi, yEd and NetworkX."
    case .graph(.argdown): "Print Argdown, for argument maps."
    case .plain: "Print one record a line, as in a pipe."
    }
  }
}
