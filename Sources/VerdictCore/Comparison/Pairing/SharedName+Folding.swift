extension SharedName {
  /// What two ways to write a name have in common.
  static func key(_ name: String) -> String {
    Folding.fold(name).split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
  }

  /// The names that two or more speakers use.
  ///
  /// - Parameter names: Those of each speaker, in the order of the comparison.
  /// - Returns: Those of the most speakers first, then by name.
  static func shared(_ names: [[String]]) -> [SharedName] {
    var found: [String: SharedName] = [:]
    for (speaker, names) in names.enumerated() {
      for name in names {
        let key = key(name)
        guard !key.isEmpty else { continue }
        var shared = found[key] ?? SharedName(name: name, speakers: [])
        if shared.speakers.last != speaker { shared.speakers.append(speaker) }
        found[key] = shared
      }
    }
    return found.filter { $0.value.speakers.count > 1 }
      .sorted {
        ($1.value.speakers.count, $0.key) < ($0.value.speakers.count, $1.key)
      }
      .map(\.value)
  }
}
