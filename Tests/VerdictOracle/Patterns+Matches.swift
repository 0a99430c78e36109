import VerdictCore

extension NamePattern {
  /// Whether a name is meant, as it is written, not folded.
  package func matches(_ name: String) -> Bool {
    let words = Words.joined(name)
    return isWhole ? Glob.matches(words, text) : " \(words) ".hasBytes(" \(text) ")
  }
}

extension SlugPattern {
  package func matches(_ slug: Slug) -> Bool { Glob.matches(slug.text, text) }
}

extension Comparison {
  func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .equal: left == right
    case .atLeast: left >= right
    case .greater: left > right
    }
  }
}

extension DateSpan {
  func contains(_ date: PartialDate) -> Bool {
    first.map { $0 <= date.firstDay } ?? true && last.map { $0 >= date.lastDay } ?? true
  }
}

extension String {
  /// Whether the bytes of a text stand somewhere in those of this one.
  fileprivate func hasBytes(_ text: String) -> Bool {
    let (bytes, wanted) = (Array(utf8), Array(text.utf8))
    guard wanted.count <= bytes.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0...].starts(with: wanted) }
  }
}

/// Matches whole texts against patterns in which `*` stands for any text.
enum Glob {
  /// Complexity: O(n · m), whatever the pattern: only the last `*` is ever tried again.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let (text, pattern) = (Array(text.utf8), Array(pattern.utf8))
    let star = UInt8(ascii: "*")
    var (offset, wanted) = (0, 0)
    var retry: (offset: Int, wanted: Int)?
    while offset < text.count {
      if wanted < pattern.count, pattern[wanted] == star {
        wanted += 1
        retry = (offset, wanted)
      } else if wanted < pattern.count, pattern[wanted] == text[offset] {
        (offset, wanted) = (offset + 1, wanted + 1)
      } else if let last = retry {
        retry = (last.offset + 1, last.wanted)
        (offset, wanted) = (last.offset + 1, last.wanted)
      } else {
        return false
      }
    }
    return pattern[wanted...].allSatisfy { $0 == star }
  }
}
