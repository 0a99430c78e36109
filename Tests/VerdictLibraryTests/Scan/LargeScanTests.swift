import Foundation
import Synchronization
import Testing
import VerdictCore

@testable import VerdictLibrary

/// What differs in a library of more files than a scan remembers.
struct LargeScanTests {
  private static let count = 2_100

  private func world() throws -> TestLibrary {
    let world = try TestLibrary()
    for number in 0..<Self.count {
      try world.folder.write(
        "---\nspeaker: Ada\ntitle: T\n---\n", to: "\(number % 7)/talk-\(number).md")
    }
    return world
  }

  private func limitPages(of library: Library, to count: Int) throws {
    try library.index.write { try $0.database.execute(sql: "PRAGMA max_page_count = \(count)") }
  }

  @Test func `a full disk keeps what is in the index, and more when there is room`() throws {
    let world = try world()
    let library = try world.open()
    try limitPages(of: library, to: 200)
    var error: LibraryError?
    do { _ = try library.scan { _ in } } catch let thrown as LibraryError { error = thrown }
    guard case .diskFull(let indexed, let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      error?.description == """
        the disk is full: \(indexed) of \(Self.count) files are in the index; free some space and \
        press r
        """)
    #expect(found == Self.count)
    #expect(indexed > 0 && indexed < found)
    #expect(try library.totals().summaries == indexed)
    #expect(library.warnings == [])
    #expect(throws: LibraryError.self) { try library.scan { _ in } }
    let kept = try library.totals().summaries
    #expect(kept >= indexed)
    try limitPages(of: library, to: 1_000_000)
    let report = try library.scan { _ in }
    #expect(report.filesFound == Self.count)
    #expect(report.filesRead == Self.count - kept)
    #expect(try library.totals().summaries == Self.count)
  }

  @Test func `progress says from the first file on how many there are, and counts bytes`() throws {
    let world = try world()
    let library = try world.open()
    let states = Mutex<[ScanProgress]>([])
    _ = try library.scan { state in states.withLock { $0.append(state) } }
    let all = states.withLock(\.self)
    let reading = all.filter { $0.filesRead > 0 }
    #expect(!reading.isEmpty)
    #expect(reading.allSatisfy { $0.filesFound == Self.count })
    #expect(all.map(\.filesRead) == all.map(\.filesRead).sorted())
    #expect(all.map(\.seconds) == all.map(\.seconds).sorted())
    let last = try #require(all.last)
    #expect(last.filesRead == Self.count)
    #expect(last.bytesRead == last.bytesFound)
    #expect(last.bytesFound == reading.first?.bytesFound)
    #expect(last.bytesRead > Self.count * 25)
    #expect(try library.scan { _ in } == ScanReport(filesFound: Self.count))
    for folder in 0..<7 where folder != 3 { world.folder.remove("\(folder)") }
    let report = try library.scan { _ in }
    #expect(report.filesFound == Self.count / 7)
    #expect(report.filesRemoved == Self.count - Self.count / 7)
  }
}
