import TestSupport

/// Who agrees with and contradicts whom, as indexes of people; strangers, who have no summary, come
/// after those who have one.
///
/// There are camps: agreement mostly stays within one, contradiction always crosses. Who is named
/// often is named more often, so the number of connections to a speaker has a heavy tail.
struct SignedLinks: Sendable {
  private(set) var agrees: [[Int]]
  private(set) var contradicts: [[Int]]

  private let count: Int
  private let strangers: Range<Int>
  private var random: SeededGenerator
  private let camps: [Int]
  private let members: [[Int]]
  /// The people of each camp, once for each connection they have.
  private var named: [[Int]]
  private static let campCount = 5
  private static let agreeing = spread([22, 22, 18, 14, 10, 8, 6], from: 2)
  private static let contradicting = spread([16, 22, 22, 16, 12, 7, 5], from: 0)

  init(count: Int, strangers: Int, seed: Int) {
    var random = SeededGenerator(seed: seed &+ count)
    let camps = (0..<count).map { _ in random.number(0...Self.campCount - 1) }
    self.count = count
    self.strangers = count..<count + strangers
    self.camps = camps
    members = (0..<Self.campCount).map { camp in (0..<count).filter { camps[$0] == camp } }
    named = Array(repeating: [], count: Self.campCount)
    agrees = Array(repeating: [], count: count)
    contradicts = agrees
    self.random = random
    // Who comes first is named most: that is not to be the first file.
    for person in (0..<count).shuffled(using: &self.random) { connect(person) }
  }

  private mutating func connect(_ person: Int) {
    let camp = camps[person]
    var used: Set = [person]
    for _ in 0..<random.pick(Self.agreeing) {
      let near = random.number(1...100) <= 85 ? camp : random.number(0...Self.campCount - 1)
      if let target = draw(from: near, &used) { agrees[person].append(target) }
    }
    for _ in 0..<random.pick(Self.contradicting) {
      let far = (camp + random.number(1...Self.campCount - 1)) % Self.campCount
      if let target = draw(from: far, &used) { contradicts[person].append(target) }
    }
    named[camp].append(person)
  }

  /// Somebody not used yet; nil where a few tries find nobody.
  private mutating func draw(from camp: Int, _ used: inout Set<Int>) -> Int? {
    for _ in 0..<12 {
      let target =
        switch random.number(1...100) {
        case ...2: random.number(strangers.lowerBound...strangers.upperBound - 1)
        case ...70 where !named[camp].isEmpty: random.pick(named[camp])
        default:
          members[camp].isEmpty ? random.number(0...count - 1) : random.pick(members[camp])
        }
      guard used.insert(target).inserted else { continue }
      if target < count { named[camps[target]].append(target) }
      return target
    }
    return nil
  }

  /// Each number from the first on, as often as its weight.
  private static func spread(_ weights: [Int], from first: Int) -> [Int] {
    weights.enumerated().flatMap { Array(repeating: first + $0.offset, count: $0.element) }
  }
}
