import Foundation
import TestSupport

/// Sentences about the topics of one card.
struct Prose {
  let vocabulary: Vocabulary
  let people: [Person]
  var random: SeededGenerator
  /// Which words the card leans on.
  private(set) var topics: [String] = []
  private var favourites: [Int] = []
  private static let favouritesPerTopic = 180
  private static let everyday = 60...2600

  init(vocabulary: Vocabulary, people: [Person], random: SeededGenerator) {
    self.vocabulary = vocabulary
    self.people = people
    self.random = random
    let chosen = Self.allTopics.indices.shuffled(using: &self.random)
      .prefix(self.random.number(1...3))
    topics = chosen.map { Self.allTopics[$0] }
    for topic in chosen {
      // The same words for all cards on the topic.
      var own = SeededGenerator(seed: topic)
      favourites += (0..<Self.favouritesPerTopic).map { _ in own.number(Self.everyday) }
    }
  }

  mutating func sentence(_ length: ClosedRange<Int> = 8...22) -> String {
    phrase(length) + "."
  }

  /// Sentences of at least so many characters together.
  mutating func paragraph(_ size: Int) -> String {
    var text = sentence()
    while text.utf8.count < size { text += " " + sentence() }
    return text
  }

  /// Words with a capital letter at their front.
  mutating func phrase(_ length: ClosedRange<Int>) -> String {
    let first = vocabulary.word(&random)
    var text = first.prefix(1).uppercased() + first.dropFirst()
    let last = random.number(length)
    for position in 1..<last {
      text += random.oneIn(12) && position > 2 ? ", " : " "
      text += word()
    }
    return text
  }

  /// The name of a firm or a product.
  mutating func brand() -> String {
    let word = vocabulary.words[random.number(Self.everyday.lowerBound...900)]
    return word.prefix(1).uppercased() + word.dropFirst() + random.pick(["", " Labs", "Kit", "DB"])
  }

  mutating func word() -> String {
    switch random.number(1...100) {
    case ...3: figure()
    case 4:
      people[min(random.number(0...people.count - 1), random.number(0...people.count - 1))].name
    case ...26:
      vocabulary.words[favourites[random.number(0...favourites.count - 1)]]
    default: vocabulary.word(&random)
    }
  }

  private mutating func figure() -> String {
    switch random.number(1...6) {
    case 1: String(random.number(2012...2030))
    case 2: "\(random.number(2...97))%"
    case 3: "$\(random.number(1...250)) million"
    case 4: "\(brand()) \(random.pick(["SZ", "AX", "KR", "TQ"]))-\(random.number(1...9999))"
    default: String(random.number(2...1500))
    }
  }

  private static let allTopics = """
    open-source compute safety governance chips energy robotics biology health education labor media
    search agents language privacy security law markets startups research benchmarks climate
    mobility defense trade creativity infrastructure science memory interfaces programming finance
    philosophy history alignment scaling evaluation
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
