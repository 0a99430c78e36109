import VerdictCore

/// Where the links to files of a library lead, so that a change behind one is a change of it too.
struct FileLinks: Sendable {
  /// Paths in the library, without links, by the paths of the links.
  private var targets: [FilePath: FilePath] = [:]
  /// Links that lead nowhere yet.
  private var dangling: Set<FilePath> = []

  /// Takes note of a link that a walk came by; of one without a target where that is not there.
  mutating func note(_ link: FilePath, to target: FilePath?) {
    targets[link] = target
    if target == nil { dangling.insert(link) } else { dangling.remove(link) }
  }

  /// The paths, and the links that lead to one of them, or through one.
  ///
  /// Complexity: O(n) in the number of links.
  func extending(_ paths: Set<FilePath>) -> Set<FilePath> {
    guard !targets.isEmpty || !dangling.isEmpty else { return paths }
    // A link that is changed may be what others lead through.
    let changed = paths.union(paths.compactMap { targets[$0] })
    return paths.union(dangling).union(
      targets.filter { _, target in
        changed.contains(target) || target.folders.contains(where: changed.contains)
      }.keys)
  }
}
