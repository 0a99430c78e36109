import ArgumentParser
import VerdictApp

extension CompletionKind {
  /// The slugs of summaries and of speakers, and files.
  static var summaries: CompletionKind { offering { $0.summaries } }

  /// The slugs of speakers.
  static var speakers: CompletionKind { offering { $0.speakers } }

  /// The words of queries, and the values after their colons.
  static var queries: CompletionKind { offering { $0.query } }

  private static func offering(
    _ offers: @escaping @Sendable (ShellCompletion) -> [String]
  ) -> CompletionKind {
    .custom { words, index, prefix in
      let offers = offers(ShellCompletion(words: words, index: index, prefix: prefix))
      // zsh takes what follows a colon for a description.
      guard CompletionShell.requesting == .zsh else { return offers }
      return offers.map { $0.replacing(":", with: "\\:") }
    }
  }
}
