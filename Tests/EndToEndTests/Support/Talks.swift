import Foundation
import TestSupport

/// Many small summaries, numbered from 0001.
enum Talks {
  static func write(_ count: Int, to folder: String, in world: TemporaryFolder) throws {
    for number in 1...count {
      try world.write(text(number, of: count), to: "\(folder)/talk-\(name(number)).md")
    }
  }

  static func name(_ number: Int) -> String {
    String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
  }

  private static func text(_ number: Int, of count: Int) -> String {
    let verdict = ["Real", "Partially True", "Hype", "Unproven"][number % 4]
    return """
      ---
      speaker: Speaker \(name(number))
      title: Talk \(name(number))
      date: \(2000 + number % 25)
      ---

      ## Top Claims

      ### Claim \(name(number)) is made
      **Verdict:** \(verdict)
      > Said so. [representative paraphrase]

      ### Another claim of talk \(name(number))
      **Verdict:** Real
      > Said again. [representative paraphrase]

      ## What's Real
      Words about \(name(number)).

      ## Context & Connections

      ### Agrees With
      - [[speaker-\(name(number % count + 1))]]

      """
  }
}
