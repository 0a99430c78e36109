/// Whom a person means by what they typed.
public enum NamedSpeaker: Hashable, Sendable {
  /// One speaker, by node in the graph.
  case one(Int)
  /// More than one, by node.
  case several([Int])
  /// Nobody; the node whose slug or name is nearest, where one is near.
  case nobody(nearest: Int?)
}

extension ConnectionGraph {
  /// Finds the speaker whom a person means by a slug, an alias, a name, or the start of each of some
  /// words of a name, as in `altman` or `sam alt`.
  ///
  /// Complexity: O(n) in the number of speakers.
  public func speaker(named text: String) -> NamedSpeaker {
    let slug = Slug(slugifying: text)
    if let node = Slug(text).flatMap(node(of:)) ?? node(of: slug) { return .one(node) }
    let words = Words.folded(text)
    guard !words.isEmpty else { return .nobody(nearest: nil) }
    let names = speakers.map { Words.folded($0.name) }
    if let node = names.firstIndex(of: words) { return .one(node) }
    let found = names.indices.filter { node in
      // Each word begins another word of the name.
      var rest = names[node]
      return words.allSatisfy { word in
        guard let index = rest.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
        rest.remove(at: index)
        return true
      }
    }
    if found.count == 1 { return .one(found[0]) }
    if found.count > 1 { return .several(found) }
    let slugs = speakers.lazy.map(\.slug.text)
    let nearest = Suggestion.nearest(to: slug.text, among: slugs)
    if let node = speakers.firstIndex(where: { $0.slug.text == nearest }) {
      return .nobody(nearest: node)
    }
    guard words.count == 1 else { return .nobody(nearest: nil) }
    let word = Suggestion.nearest(to: words[0], among: names.lazy.flatMap(\.self))
    return .nobody(nearest: word.flatMap { word in names.firstIndex { $0.contains(word) } })
  }

  /// Finds the speakers whom a person means by several names in a row: each name is as long as
  /// somebody has it.
  ///
  /// - Returns: The nodes, or the name that nobody or more than one has.
  public func speakers(named text: String) -> Result<[Int], UnclearName> {
    var rest = text.split(whereSeparator: { $0 == " " || $0 == "," })[...]
    var nodes: [Int] = []
    while !rest.isEmpty {
      let lengths = (1...min(rest.count, Self.longestName)).reversed()
      let found = lengths.lazy.map { (length: $0, text: rest.prefix($0).joined(separator: " ")) }
        .compactMap { name -> (length: Int, node: Int)? in
          if case .one(let node) = speaker(named: name.text) { (name.length, node) } else { nil }
        }.first
      guard let found else {
        let name = String(rest.first ?? "")
        return .failure(UnclearName(name: name, meaning: speaker(named: name)))
      }
      nodes.append(found.node)
      rest = rest.dropFirst(found.length)
    }
    return .success(nodes)
  }

  /// How many words of a line are taken for one name at most.
  private static let longestName = 5
}

/// A name that is nobody's, or more than one speaker's.
public struct UnclearName: Error, Hashable, Sendable {
  /// The name as it was typed.
  public let name: String
  /// Nobody, or several.
  public let meaning: NamedSpeaker

  /// Creates a name with what it means.
  public init(name: String, meaning: NamedSpeaker) {
    self.name = name
    self.meaning = meaning
  }
}
