import Foundation
import VerdictCore

extension Query {
  /// Whether a speaker without a summary is asked for: by name or slug, as nothing else is known of
  /// them.
  func names(_ speaker: SpeakerNode) -> Bool {
    self == .everything || asksByName && admits(speaker)
  }

  /// Whether a name is wanted anywhere.
  private var asksByName: Bool {
    switch self {
    case .condition(.words), .condition(.named(.speaker, _)): true
    case .everything, .condition, .not: false
    case .all(let queries), .any(let queries): queries.contains(where: \.asksByName)
    }
  }

  private func admits(_ speaker: SpeakerNode) -> Bool {
    switch self {
    case .everything: true
    case .condition(let condition): condition.admits([speaker.name, speaker.slug.text])
    case .not(let query): !query.admits(speaker)
    case .all(let queries): queries.allSatisfy { $0.admits(speaker) }
    case .any(let queries): queries.contains { $0.admits(speaker) }
    }
  }
}

extension QueryCondition {
  fileprivate func admits(_ names: [String]) -> Bool {
    switch self {
    case .words(let pattern, let parts):
      (parts.isEmpty || parts.contains(.speaker))
        && names.contains { name in
          let words = Words.folded(name)
          return words.indices.contains { pattern.stands(in: words, at: $0) }
        }
    case .named(.speaker, let pattern): names.contains { pattern.fits(Words.joined($0)) }
    default: false
    }
  }
}

extension NamePattern {
  /// Whether folded words are what the pattern asks for.
  fileprivate func fits(_ words: String) -> Bool {
    isWhole ? fnmatch(text, words, 0) == 0 : " \(words) ".contains(" \(text) ")
  }
}
