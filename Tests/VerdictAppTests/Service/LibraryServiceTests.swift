import Foundation
import Synchronization
import TestSupport
import Testing
import VerdictCore
import VerdictLibrary
import VerdictScreen

@testable import VerdictApp

struct LibraryServiceTests {
  private let folder: TemporaryFolder
  private let library: Library
  private let events = Notebook<AppEvent>()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("---\nspeaker: Ada Example\n---\n", to: "library/ada.md")
    library = try Library(
      root: FilePath(folder.path("library")), cacheFolder: FilePath(folder.path("cache")))
  }

  // MARK: - Questions

  @Test func `an answer comes with its question`() throws {
    let service = service()
    service.ask(Question(.totals, version: 3))
    try events.wait(for: "the answer") {
      $0 == [.answered(Question(.totals, version: 3), .totals(LibraryTotals()))]
    }
  }

  @Test func `what cannot be answered is told with the reason`() throws {
    let service = service { _, _, _ in .failure("no") }
    service.ask(Question(.findings, version: 0))
    try events.wait(for: "the failure") {
      $0 == [.answered(Question(.findings, version: 0), .failure("no"))]
    }
  }

  @Test func `provisional answers come before the last`() throws {
    let service = service { _, _, provisional in
      provisional(.failure("first"))
      return .failure("last")
    }
    service.ask(Self.search(0))
    try events.wait(for: "both") {
      $0 == [
        .answered(Self.search(0), .failure("first")), .answered(Self.search(0), .failure("last")),
      ]
    }
  }

  @Test func `a withdrawn search is cancelled, and those behind it are answered`() throws {
    let started = Notebook<Question>()
    let service = service { question, cancellation, _ in
      started.write(question)
      while question == Self.search(0), !cancellation.isCancelled { sched_yield() }
      return cancellation.isCancelled ? nil : .failure("done")
    }
    service.ask(Self.search(0))
    service.ask(Self.search(1))
    service.ask(Self.search(2))
    service.withdraw(Self.search(1))
    // What is quick need not wait for a search.
    service.ask(Question(.totals, version: 0))
    try events.wait(for: "the totals") { !$0.isEmpty }
    try started.wait(for: "the search") { $0.contains(Self.search(0)) }
    service.withdraw(Self.search(0))
    try events.wait(for: "the last search") { $0.count == 2 }
    #expect(
      events.all == [
        .answered(Question(.totals, version: 0), .failure("done")),
        .answered(Self.search(2), .failure("done")),
      ])
  }

  @Test func `a question withdrawn and asked again is answered`() throws {
    let service = service { question, cancellation, _ in
      cancellation.isCancelled ? nil : .failure("done")
    }
    service.ask(Self.search(0))
    service.withdraw(Self.search(0))
    service.ask(Self.search(0))
    try events.wait(for: "an answer") { $0.contains(.answered(Self.search(0), .failure("done"))) }
  }

  private static func search(_ version: Int) -> Question {
    let rows = ListQuestion<SearchSortKey, Slug>(
      filter: ListFilter(), order: ListOrder(.relevance), range: 0..<1)
    return Question(.search(rows), version: version)
  }

  // MARK: - Scans

  @Test func `a scan tells its start, what it changed, and its end`() throws {
    let service = service()
    service.start()
    try events.wait(for: "the end") { $0.contains(.performed(.scan)) }
    try service.stop()
    let told = events.all.filter {
      if case .scanProgressed = $0 { false } else { true }
    }
    #expect(told.first == .scanStarted)
    #expect(Set(told[1...]) == [.libraryChanged, .scanFinished, .performed(.scan)])
    #expect(told.last == .performed(.scan))
    #expect(try library.totals().summaries == 1)
  }

  @Test func `a change of the files is told without being asked for`() throws {
    let service = service()
    service.start()
    try events.wait(for: "the scan") { $0.contains(.performed(.scan)) }
    try folder.write("---\nspeaker: Bela\n---\n", to: "library/bela.md")
    try events.wait(for: "the new summary") { events in
      events.contains {
        if case .filesChanged(let changes, _) = $0 { !changes.isEmpty } else { false }
      }
    }
    try service.stop()
    #expect(events.all.count { $0 == .performed(.scan) } == 1)
  }

  @Test func `a library that is gone is told once, and that it is back`() throws {
    let service = service()
    service.start()
    try events.wait(for: "the scan") { $0.contains(.performed(.scan)) }
    rename(folder.path("library"), folder.path("away"))
    try events.wait(for: "the failure") { $0.contains(where: Self.isFailedScan) }
    rename(folder.path("away"), folder.path("library"))
    try events.wait(for: "its return") { events in
      events.count { $0 == .performed(.scan) } == 2
    }
    try service.stop()
    #expect(events.all.count(where: Self.isFailedScan) == 1)
  }

  private static func isFailedScan(_ event: AppEvent) -> Bool {
    if case .failed(.scan, let reason) = event { !reason.isEmpty } else { false }
  }

  @Test func `a warning of the library is told once`() throws {
    let library = try Library(
      root: FilePath(folder.path("library")), cacheFolder: FilePath(folder.path("library/ada.md/x"))
    )
    #expect(library.warnings.count == 1)
    let service = service(library)
    for version in 0..<5 { service.ask(Question(.totals, version: version)) }
    try events.wait(for: "the answers") { $0.count >= 6 }
    service.perform(.scan)
    try events.wait(for: "the scan") { $0.contains(.performed(.scan)) }
    try service.stop()
    #expect(
      events.all.compactMap { if case .warned(let text) = $0 { text } else { nil } }
        == library.warnings)
  }

  // MARK: - Writes

  @Test func `work is acknowledged once it is done`() throws {
    let service = service()
    let view = SavedView(name: "a", query: "verdict:hype")
    service.perform(.saveView(view))
    try events.wait(for: "the end") { $0 == [.performed(.saveView(view))] }
    #expect(try folders.config?.preferences().views == [view])
  }

  @Test func `work that fails is told with the reason`() throws {
    try folder.write("- not a mapping\n", to: ".config/verdict/config.yaml")
    let service = service()
    let view = SavedView(name: "a", query: "verdict:hype")
    service.perform(.saveView(view))
    try events.wait(for: "the failure") { events in
      guard case .failed(.saveView(view), let reason) = events.first else { return false }
      return reason.contains("config.yaml:1:1: write keys and values")
    }
  }

  @Test func `without a home nothing is called kept`() throws {
    let service = LibraryService(library, config: nil, recentQueries: nil, post: events.write)
    let view = SavedView(name: "a", query: "b")
    service.perform(.remember(query: "a"))
    service.perform(.saveView(view))
    let reason = "there is no home"
    try events.wait(for: "the failures") {
      $0 == [
        .failed(.remember(query: "a"), reason: reason), .failed(.saveView(view), reason: reason),
      ]
    }
  }

  @Test func `to stop is to write what is to be kept`() throws {
    let service = service()
    for number in 0..<20 { service.perform(.remember(query: "\(number)")) }
    try service.stop()
    #expect(folders.recentQueries?.all == (0..<20).reversed().map { "\($0)" })
  }

  // MARK: -

  private var folders: StandardFolders { StandardFolders(environment: ["HOME": folder.path]) }

  private func service(_ library: Library? = nil) -> LibraryService {
    LibraryService(
      library ?? self.library, config: folders.config, recentQueries: folders.recentQueries,
      post: events.write)
  }

  private func service(answering: @escaping LibraryService.Answering) -> LibraryService {
    LibraryService(
      library, config: nil, recentQueries: nil, post: events.write, answering: answering)
  }
}
