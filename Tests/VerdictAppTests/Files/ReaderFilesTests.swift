import Dispatch
import Foundation
import TestSupport
import Testing
import VerdictApp
import VerdictCore

struct ReaderFilesTests {
  private let folder: TemporaryFolder
  private let folders: StandardFolders

  init() throws {
    folder = try TemporaryFolder()
    folders = StandardFolders(environment: ["HOME": folder.path])
  }

  // MARK: - Recent queries

  @Test func `the newest query is first, and each is there once`() throws {
    let queries = try #require(folders.recentQueries)
    #expect(queries.all == [])
    for query in ["a", "b", "a", "two\nlines", "c d"] { try queries.add(query) }
    #expect(queries.all == ["c d", "a", "b"])
  }

  @Test func `a hundred queries are kept`() throws {
    let queries = try #require(folders.recentQueries)
    let old = (0..<99).map { "old \($0)" }
    try folder.write(old.joined(separator: "\n"), to: ".local/state/verdict/queries")
    for query in ["a", "b", "c"] { try queries.add(query) }
    #expect(queries.all == ["c", "b", "a"] + old.prefix(97))
  }

  @Test func `two browsers keep each other's queries`() throws {
    let queries = try #require(folders.recentQueries)
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      #expect(throws: Never.self) { try queries.add("\(number)") }
    }
    #expect(Set(queries.all) == Set((0..<20).map { "\($0)" }))
  }

  // MARK: - Config

  @Test func `without a file nothing is set`() throws {
    #expect(try folders.config?.preferences() == Preferences(yaml: ""))
  }

  @Test func `a view is added, and comments stay`() throws {
    try folder.write("# mine\nlibrary: ~/talks # here\n", to: ".config/verdict/config.yaml")
    let config = try #require(folders.config)
    let view = SavedView(name: "it's: odd", list: .claims, query: "verdict:hype \"open weights\"")
    try config.save(view)
    #expect(try config.preferences().views == [view])
    #expect(try text.hasPrefix("# mine\nlibrary: ~/talks # here\nviews:\n"))
  }

  @Test func `two browsers keep each other's views`() throws {
    let config = try #require(folders.config)
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      #expect(throws: Never.self) { try config.save(SavedView(name: "v\(number)", query: "a")) }
    }
    #expect(try Set(config.preferences().views.map(\.name)) == Set((0..<20).map { "v\($0)" }))
  }

  @Test(arguments: [
    ([0x23, 0xE9], ": it is not UTF-8"), (Array("- a".utf8), ":1:1: write keys and values"),
  ])
  func `a file that cannot be understood is named and left alone`(
    content: [UInt8], reason: String
  ) throws {
    try folder.write(content, to: Array(".config/verdict/config.yaml".utf8))
    let config = try #require(folders.config)
    do {
      try config.save(SavedView(name: "a", query: "b"))
      Issue.record("it was written")
    } catch {
      #expect(error.message.first?.hasPrefix("\(config.path)\(reason)") == true)
    }
    #expect(try Data(contentsOf: URL(filePath: config.path.description)) == Data(content))
  }

  private var text: String {
    get throws {
      try String(contentsOfFile: folder.path(".config/verdict/config.yaml"), encoding: .utf8)
    }
  }

  // MARK: - Folders

  @Test func `folders are those of the specification`() {
    let variables = ["XDG_CACHE_HOME": "/c", "XDG_STATE_HOME": "relative", "HOME": "/h"]
    let folders = StandardFolders(environment: variables)
    #expect(folders.cache?.description == "/c/verdict")
    #expect(folders.state?.description == "/h/.local/state/verdict")
    #expect(folders.config?.path.description == "/h/.config/verdict/config.yaml")
    let nowhere = StandardFolders(environment: ["HOME": ""])
    #expect(nowhere.cache == nil && nowhere.config == nil && nowhere.recentQueries == nil)
  }

  @Test func `the library is the one that was named, else of the variable, else of the config`()
    throws
  {
    let home = ["HOME": folder.path]
    let both = StandardFolders(environment: home.merging(["VERDICT_LIBRARY": "/v"]) { $1 })
    try folder.write("library: ~/talks\n", to: ".config/verdict/config.yaml")
    #expect(try both.library(named: "/n").description == "/n")
    #expect(try both.library(named: nil).description == "/v")
    let empty = StandardFolders(environment: home.merging(["VERDICT_LIBRARY": ""]) { $1 })
    #expect(try empty.library(named: nil).description == folder.path("talks"))
    try folder.write("library: [\n", to: ".config/verdict/config.yaml")
    #expect(throws: Failure.self) { try folders.library(named: nil) }
  }
}
