import Foundation
import TestSupport
import Testing

/// The index may be in any state: the answers are the same, and one line says what happened.
struct CacheTests {
  private let program: Program
  private let expected: String

  init() throws {
    program = try Program()
    expected = try program.run("list", "--library", FixtureFolder.library).text
  }

  private func expectSame(as warning: String?) throws {
    let result = try program.run("list", "--library", FixtureFolder.library)
    #expect(result.text == expected)
    #expect(result.end == .exited(0))
    let lines = result.message.split(separator: "\n")
    #expect(lines.count == (warning == nil ? 0 : 1), "\(result.message)")
    if let warning { #expect(result.message.contains(warning)) }
  }

  @Test func `an index of before is used without a word`() throws {
    #expect(program.index != nil)
    try expectSame(as: nil)
  }

  @Test func `a deleted index is made anew without a word`() throws {
    program.home.remove(".cache")
    try expectSame(as: nil)
    #expect(program.index != nil)
  }

  @Test(arguments: ["empty", "words", "cut", "overwritten"])
  func `a broken index is made anew`(how: String) throws {
    let path = try #require(program.index)
    let name = String(path.dropFirst(program.home.path.count + 1))
    let whole = try Array(Data(contentsOf: URL(filePath: path)))
    let broken: [UInt8]
    switch how {
    case "empty": broken = []
    case "words": broken = Array("This is no database.".utf8)
    case "cut": broken = Array(whole[..<(whole.count / 2)])
    default: broken = whole[..<100] + Array(repeating: 0xA5, count: whole.count - 100)
    }
    try program.home.write(broken, to: Array(name.utf8))
    let result = try program.run("list", "--library", FixtureFolder.library)
    #expect(result.text == expected)
    #expect(result.message.split(separator: "\n").count <= 1)
    #expect(result.end == .exited(0))
    try expectSame(as: nil)
  }

  @Test func `a file where the folder should be costs a line and nothing else`() throws {
    program.home.remove(".cache")
    try program.home.write("", to: ".cache/verdict")
    try expectSame(as: "the index is kept in memory this time")
    try expectSame(as: "the index is kept in memory this time")
  }

  @Test func `a folder where the index should be costs a line and nothing else`() throws {
    let path = try #require(program.index)
    program.home.remove(".cache")
    try program.home.write("", to: "\(path.dropFirst(program.home.path.count + 1))/in/the/way")
    try expectSame(as: "the index is kept in memory this time")
  }

  @Test func `without a home there is no folder for the index`() throws {
    let homeless = program.with(["HOME": nil])
    let result = try homeless.run("list", "--library", FixtureFolder.library)
    #expect(result.text == expected)
    #expect(result.message.split(separator: "\n").count == 1)
    #expect(result.end == .exited(0))
  }

  @Test func `the index is where XDG has it, for the owner alone`() throws {
    let elsewhere = program.home.path("elsewhere")
    let other = program.with(["XDG_CACHE_HOME": elsewhere])
    #expect(try other.run("list", "--library", FixtureFolder.library).text == expected)
    var status = stat()
    #expect(stat("\(elsewhere)/verdict", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }
}
