extension NamePattern {
  /// Whether a name is meant, as it is written, not folded.
  public func matches(_ name: String) -> Bool {
    let words = Words.joined(name)
    return isWhole ? Glob.matches(words, text) : " \(words) ".hasBytes(" \(text) ")
  }
}

extension SlugPattern {
  public func matches(_ slug: Slug) -> Bool { Glob.matches(slug.text, text) }
}

extension String {
  /// Whether the bytes of a text stand somewhere in those of this one.
  fileprivate func hasBytes(_ text: String) -> Bool {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard wanted.count <= bytes.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0...].starts(with: wanted) }
  }
}
