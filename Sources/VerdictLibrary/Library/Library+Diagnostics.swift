import GRDB
import VerdictCore

extension Library {
  /// What is to be said about every file, and about files taken together; by path, then location.
  package func diagnostics() throws -> [FileDiagnostic] {
    try diagnosticsByPathInLibrary().map {
      FileDiagnostic(path: root.appending($0.path), diagnostic: $0.diagnostic)
    }
  }

  /// The same, each under the path that its file has in the library.
  func diagnosticsByPathInLibrary() throws -> [FileDiagnostic] {
    let found = try ask { database in
      try database.fileDiagnostics() + database.duplicateSlugs()
        + database.unknownSpeakers() + database.relationDiagnostics()
    }
    return found.sorted {
      $0.path == $1.path ? $0.diagnostic.location < $1.diagnostic.location : $0.path < $1.path
    }
  }
}

extension Database {
  fileprivate func fileDiagnostics() throws -> [FileDiagnostic] {
    try rows(
      """
      SELECT path, line, column, severity, rule, arguments
      FROM diagnostic JOIN file ON file.id = diagnostic.file ORDER BY file, position
      """
    ) { row in
      FileDiagnostic(
        path: FilePath(bytes: row.bytes(0)),
        diagnostic: Diagnostic(
          location: row.location(1),
          severity: Diagnostic.Severity(rawValue: row.integer(3)) ?? .error, rule: row.text(4),
          arguments: Diagnostic.Arguments(row.texts(5))))
    }
  }

  fileprivate func duplicateSlugs() throws -> [FileDiagnostic] {
    try rows(
      """
      SELECT loserFile.path, loser.slug, winnerFile.path
      FROM summary AS loser JOIN file AS loserFile ON loserFile.id = loser.file
      JOIN summary AS winner ON winner.slug = loser.slug AND winner.listed = 1
      JOIN file AS winnerFile ON winnerFile.id = winner.file
      WHERE loser.listed = 0
      """
    ) { row in
      FileDiagnostic(
        path: FilePath(bytes: row.bytes(0)),
        diagnostic: DuplicateSlug.diagnostic(row.slug(1), winner: FilePath(bytes: row.bytes(2))))
    }
  }

  /// Relations to claims that are not there, and those that the other claim does not return.
  fileprivate func relationDiagnostics() throws -> [FileDiagnostic] {
    let relations = Set(try spokenRelations())
    var claims: [Slug: [Slug]] = [:]
    return try rows(
      """
      SELECT path, line, column, slug, claim, kind, target, targetClaim FROM relation
      JOIN summary USING (file) JOIN file ON file.id = relation.file
      WHERE listed = 1 ORDER BY relation.file, position
      """
    ) { row in
      (
        path: FilePath(bytes: row.bytes(0)), location: row.location(1),
        source: ClaimIdentity(summary: row.slug(3), claim: row.slug(4)),
        kind: ConnectionKind(rawValue: row.integer(5)) ?? .agrees,
        target: ClaimIdentity(summary: row.slug(6), claim: row.slug(7))
      )
    }.compactMap { found in
      let target = found.target
      if target == found.source { return nil }
      if claims[target.summary] == nil {
        claims[target.summary] = try claimSlugs(ofSummary: target.summary)
      }
      let known = claims[target.summary].flatMap { $0.isEmpty ? nil : $0 }
      if known?.contains(target.claim) != true {
        return FileDiagnostic(
          path: found.path,
          diagnostic: UnknownClaim.diagnostic(target, at: found.location, known: known))
      }
      let answer = SpokenRelation(source: target, kind: found.kind, target: found.source)
      if relations.contains(answer) { return nil }
      return FileDiagnostic(
        path: found.path,
        diagnostic: OneSidedRelation.diagnostic(
          from: found.source, found.kind, to: target, at: found.location))
    }
  }

  private func claimSlugs(ofSummary slug: Slug) throws -> [Slug] {
    try rows(
      """
      SELECT claim.slug FROM summary
      JOIN claim ON claim.id >= firstClaim AND claim.id < firstClaim + claims
      WHERE summary.slug = ? AND summary.listed = 1
      """, [.text(slug.text)], read: { $0.slug(0) })
  }

  fileprivate func unknownSpeakers() throws -> [FileDiagnostic] {
    let known = try rows("SELECT slug FROM node WHERE known > 0") { $0.slug(0) }
    let byInitial = Dictionary(grouping: known) { $0.text.first }
    var worded: [Slug: Diagnostic] = [:]
    return try rows(
      """
      SELECT path, line, column, target FROM node
      JOIN connection ON target = node.slug
      JOIN summary ON summary.file = connection.file AND listed = 1
      JOIN file ON file.id = connection.file
      WHERE known = 0 AND mentions > 0 ORDER BY connection.file, connection.position
      """
    ) { row in
      let target = row.slug(3)
      // A guess compares with every name: in a large library only with those that begin alike.
      let candidates = known.count <= 1_000 ? known : byInitial[target.text.first] ?? []
      var diagnostic =
        worded[target] ?? UnknownSpeaker.diagnostic(target, at: .start, known: candidates)
      worded[target] = diagnostic
      diagnostic.location = row.location(1)
      return FileDiagnostic(path: FilePath(bytes: row.bytes(0)), diagnostic: diagnostic)
    }
  }
}

extension SQLRow {
  func location(_ column: Int32) -> SourceLocation {
    SourceLocation(line: integer(column), column: integer(column + 1))
  }
}

extension Library {
  /// One file by itself.
  ///
  /// - Parameter file: Any path; it need not be in a library.
  /// - Returns: What is read in it; where that cannot be done, a diagnostic says why.
  /// - Throws: `Errno` where there is no such file.
  package static func read(_ file: FilePath) throws -> SummaryReading {
    do {
      let content = try LibraryFolder(FilePath("")).read(file)
      return SummaryReader.read(content.bytes, path: file)
    } catch let failure as FileFailure {
      return SummaryReading(summary: nil, diagnostics: [UnreadableFile.diagnostic(failure)])
    }
  }
}
