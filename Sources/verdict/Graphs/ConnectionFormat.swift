import ArgumentParser
import VerdictCore

/// How connections are printed, where not for the width of the terminal.
enum ConnectionFormat: String, EnumerableFlag {
  case json
  case dot
  case mermaid
  case graphml
  case argdown
  case plain

  static func help(for format: ConnectionFormat) -> ArgumentHelp? {
    switch format {
    case .json: "Print JSON."
    case .dot: "Print Graphviz's language, for `dot -Tsvg`."
    case .mermaid: "Print a Mermaid flowchart."
    case .graphml: "Print GraphML, for Gephi, yEd and NetworkX."
    case .argdown: "Print Argdown, for argument maps."
    case .plain: "Print one record a line, as in a pipe."
    }
  }

  /// The format of another program; nil for verdict's own.
  var ofGraph: GraphFormat? { GraphFormat(rawValue: rawValue) }
}
