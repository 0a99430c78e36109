import Foundation
import Synchronization
import TestSupport

/// Summaries made from a number and a seed, in the shape of a real library: the same for the same two.
///
/// A file has about 8.6 KB, log-normal: front matter, claims with quotes, panels, tools, connections.
/// Past 5,000 files they stand in folders of 1,000.
package struct CorpusGenerator: Sendable {
  package let count: Int
  private let seed: Int
  private let people: [Person]
  private let links: SignedLinks
  private let vocabulary = Vocabulary()
  private static let folderSize = 1000
  private static let mostInOneFolder = 5000
  private static let batchSize = 250

  package init(count: Int, seed: Int = 1) {
    self.count = count
    self.seed = seed
    let strangers = count / 20 + 50
    people = Person.distinct(count + strangers, seed: seed)
    links = SignedLinks(count: count, strangers: strangers, seed: seed)
  }

  /// Where a summary is, from the folder of them all.
  package func path(of index: Int) -> String {
    let name = "\(people[index].slug).md"
    guard count > Self.mostInOneFolder else { return name }
    let folder = String(index / Self.folderSize)
    return String(repeating: "0", count: max(0, 3 - folder.count)) + "\(folder)/\(name)"
  }

  package func text(of index: Int) -> String {
    let words = PlantedWord.allCases.filter { $0.isIn(index, of: count) }
    var card = Card(
      person: people[index], planted: words.map(\.rawValue),
      agrees: links.agrees[index].map { people[$0].slug },
      contradicts: links.contradicts[index].map { people[$0].slug },
      prose: Prose(
        vocabulary: vocabulary, people: people,
        random: SeededGenerator(seed: seed &* 1_000_003 &+ index)))
    return card.text()
  }

  /// Writes all of them, on all cores.
  package func write(to folder: String) throws {
    for index in stride(from: 0, to: count, by: Self.folderSize) {
      let parent = URL(filePath: folder).appending(path: path(of: index))
        .deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }
    let failure = Mutex<(any Error)?>(nil)
    let batches = (count + Self.batchSize - 1) / Self.batchSize
    DispatchQueue.concurrentPerform(iterations: batches) { batch in
      guard failure.withLock({ $0 == nil }) else { return }
      do {
        let start = batch * Self.batchSize
        for index in start..<min(count, start + Self.batchSize) {
          try Self.write(text(of: index), to: "\(folder)/\(path(of: index))")
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock(\.self) { throw error }
  }

  /// Foundation would have each file written through to the disk.
  private static func write(_ text: String, to path: String) throws {
    let bytes = Array(text.utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }
}
