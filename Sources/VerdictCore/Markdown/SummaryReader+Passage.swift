extension SummaryReader {
  /// Finds the part of a summary that a line of its file belongs to.
  ///
  /// - Parameters:
  ///   - line: From 1.
  ///   - bytes: The whole file.
  ///   - path: Where the file is.
  /// - Returns: The claim, the panel or the connections; nil for a line that is none of them, or a
  ///   file that is no summary.
  public static func passage(at line: Int, of bytes: [UInt8], path: FilePath) -> PassageLocation? {
    guard read(bytes, path: path).summary != nil else { return nil }
    let source = SourceText(bytes)
    let extent = FrontMatterExtent(source)
    let draft = draft(
      source, extent, Outline(source, from: extent.firstBodyLine), path)
    return starts(in: draft).last { $0.line <= line }?.location
  }

  /// The lines on which sections and claims start, in the order of the file.
  private static func starts(in draft: SummaryDraft) -> [(line: Int, location: PassageLocation?)] {
    var panels = 0
    let sections: [(line: Int, location: PassageLocation?)] = draft.sections.map { section in
      let line = draft.source.location(at: section.offset).line
      switch section.name {
      case .claims: return (line, nil)
      case .connections, .side: return (line, .connections)
      case .panel:
        panels += 1
        return (line, .panel(panels - 1))
      }
    }
    let claims: [(line: Int, location: PassageLocation?)] =
      draft.claimOffsets.enumerated().map { index, claim in
        (draft.source.location(at: claim.text).line, .claim(index))
      }
    return (sections + claims).sorted { $0.line < $1.line }
  }
}
