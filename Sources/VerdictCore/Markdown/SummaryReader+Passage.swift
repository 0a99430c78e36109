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
    starts(in: bytes, path: path).last { $0.line <= line }?.location
  }

  /// Finds the line on which a part of a summary starts.
  ///
  /// - Parameters:
  ///   - location: A claim, a panel or the connections; the front matter and the title are where the
  ///     file starts.
  ///   - bytes: The whole file.
  ///   - path: Where the file is.
  /// - Returns: The line from 1; nil where the summary has no such part.
  public static func line(
    of location: PassageLocation, in bytes: [UInt8], path: FilePath
  ) -> Int? {
    switch location {
    case .heading, .about: 1
    case .claim, .panel, .connections:
      starts(in: bytes, path: path).first { $0.location == location }?.line
    }
  }

  private static func starts(
    in bytes: [UInt8], path: FilePath
  ) -> [(line: Int, location: PassageLocation?)] {
    guard read(bytes, path: path).summary != nil else { return [] }
    let source = SourceText(bytes)
    let extent = FrontMatterExtent(source)
    return starts(
      in: draft(source, extent, Outline(source, from: extent.firstBodyLine), path))
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
