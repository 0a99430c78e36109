import Foundation
import TestSupport

/// A speaker of a generated summary.
struct Person: Hashable, Sendable {
  let name: String
  let slug: String

  private init(_ name: String) {
    self.name = name
    slug = name.folding(options: .diacriticInsensitive, locale: nil).lowercased()
      .replacing(" ", with: "-")
  }

  /// So many people of whom no two have one slug.
  static func distinct(_ count: Int, seed: Int) -> [Person] {
    var random = SeededGenerator(seed: seed)
    var seen: Set<String> = []
    var people: [Person] = []
    while people.count < count {
      let last = random.pick(starts) + random.pick(middles) + random.pick(ends)
      let person = Person("\(random.pick(firstNames)) \(last)")
      if seen.insert(person.slug).inserted { people.append(person) }
    }
    return people
  }

  private static let firstNames = words(
    """
    Ada Alan Amina Anders Anita Anton Arjun Astrid Beatriz Ben Björn Camille Carlos Chen Chloé Clara
    Dana Daniel Diego Dmitri Elena Elif Emil Erik Esther Fatima Felix Fiona Freya Gabriel Greta
    Hana Hassan Hugo Ida Ines Ivan Jamal Jin Joan Jonas José Julia Kaito Katya Kenji Kwame Lars
    Leila Liam Lucía Luis Malik Maria Marta Mei Mira Nadia Naomi Nils Noor Olga Omar Otto Padma
    Pedro Priya Quentin Rafael Raúl Rosa Ruth Samir Sara Sven Tala Tomás Uma Vera Vikram Wei Willa
    Xavier Yara Yuki Zadie Zoë
    """)
  private static let starts = words(
    "Al Ander Bal Bor Bran Cal Dal Dor El Fal Gar Hal Har Ib Jan Kal Kor Lan Mar Mor Nak Or Par Ram "
      + "Ros Sal Sor Tal Ul Var Wen Yor Zan")
  private static let middles = words(
    "a ba be da do e el er ga i ka la li ma mi na o ra ri sa ta ti u")
  private static let ends = words(
    "berg brook dale dez escu field gaard hall hart house ian kova land man mura nen nik one quist "
      + "ridge rova sen smith son stad stein ström ton vale ville ward well wick wood worth yama")

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
