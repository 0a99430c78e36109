/// A connection graph on its way to another program, as text that may also pass a terminal.
///
/// Every text is untrusted. It is cleaned here, then escaped by the format, and never touched again:
/// formats write nothing but printable ASCII of their own, so what comes out is as clean as what
/// they were given, and cleaning cannot undo an escape.
package struct ExportedGraph: Sendable {
  package let graph: ConnectionGraph

  package init(_ graph: ConnectionGraph) { self.graph = graph }

  /// A speaker's name on one line; the slug where there is none.
  func name(of speaker: SpeakerNode) -> String {
    let name = line(speaker.name)
    return name.isEmpty ? speaker.slug.text : name
  }

  /// Why an edge is there, on one line; nil where nobody says.
  package func reasons(ofEdge edge: Int) -> String? {
    let reasons = graph.reasons(ofEdge: edge).map { line(MarkdownInline.plainText($0)) }
      .filter { !$0.isEmpty }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// An edge in words, with its reasons.
  func sentence(ofEdge index: Int) -> String {
    let edge = graph.edges[index]
    let names = [edge.source, edge.target].map { name(of: graph.speakers[$0]) }
    return names.joined(separator: " \(edge.kind.verb.string) ")
      + (reasons(ofEdge: index).map { ": \($0)" } ?? "")
  }

  private func line(_ text: String) -> String {
    var line = ""
    for scalar in CleanText(text).string.trimmedBlanks.unicodeScalars {
      line.unicodeScalars.append(Self.isText(scalar) ? scalar : "\u{FFFD}")
    }
    return line
  }

  /// Whether a scalar can stand in a line of text in every format.
  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: true
    }
  }
}

extension SpeakerNode {
  /// `3 real, 1 partial`, in ASCII.
  var countsInWords: String {
    if summaryCount == 0 { return "no summary" }
    let counts = tally.given.map { "\($0.count) \($0.kind.queryWord)" }
    return counts.isEmpty ? "no claims" : counts.joined(separator: ", ")
  }
}
