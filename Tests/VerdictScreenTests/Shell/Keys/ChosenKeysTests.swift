import Foundation
import TestSupport
import Testing
import VerdictCore

@testable import VerdictScreen

struct ChosenKeysTests {
  private static func chosen(_ yaml: String) throws -> ChosenKeys {
    ChosenKeys(try Preferences(yaml: "keys: {\(yaml)}").keys)
  }

  @Test func `every action of a page has one name, and every name an action with a key`() {
    let bound = Set(
      KeyTable.standard.rows.filter { !$0.isForTyping }.flatMap(\.bindings).map(\.action))
    #expect(Set(Action.named.map(\.action)) == bound)
    #expect(Action.named.count == bound.count)
    #expect(Set(Action.named.map(\.name)).count == Action.named.count)
  }

  @Test func `the README names every action`() throws {
    let readme = URL(filePath: #filePath).appending(path: "../../../../../README.md").standardized
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(Action.markdown), "print it with `verdict debug settings`")
  }

  @Test(arguments: [
    ("copy: Y", Action.copy, "Y" as Key), ("copy: <^Y>", .copy, .control("y")),
    ("copy: ^Y", .copy, .control("y")), ("copy: F5", .copy, .function(5)),
    ("copy: '>'", .copy, ">"), ("copy: <", .copy, "<"), ("copy: é", .copy, "é"),
    ("next: k, previous: j", .next, "k"), ("show-claims: '@'", .show(page: "claims"), "@"),
    ("page-down: [Space, ↓], next: j", .pageDown, .character(" ")),
  ])
  func `another key does it, and the old one does not`(
    yaml: String, action: Action, key: Key
  ) throws {
    let chosen = try Self.chosen(yaml)
    #expect(chosen.problems == [])
    #expect(chosen.table.keys(of: action).first == key)
    #expect(chosen.table.action(for: key, in: .summaries) == action)
    let old = Set(KeyTable.standard.keys(of: action)).subtracting(chosen.table.keys(of: action))
    for key in old { #expect(chosen.table.action(for: key, in: .summaries) != action) }
  }

  @Test(arguments: [
    ("coppy: Y", "1:8: there is no action 'coppy'; did you mean 'copy'?"),
    ("zzzzzzzz: Y", "1:8: there is no action 'zzzzzzzz'; `verdict config` lists them"),
    ("copy: Ctrl-Y", "1:14: 'Ctrl-Y' is no key; write one character, or a name such as <Enter>"),
    ("copy: [Y, xx]", "1:18: 'xx' is no key"),
    ("copy: \"\\e\"", "1:14: "), ("copy: \"\\u202E\"", "1:14: "), ("copy: \"e\\u0301\"", "1:14: "),
    ("copy: ^I", "1:14: terminals send '^I' as 'Tab', so it can never be pressed"),
    ("copy: <^H>", "1:14: terminals send '<^H>' as 'Backspace'"),
    ("copy: o", "1:14: 'o' cannot be a key of 'copy', since 'open-link' has it in the same place"),
    ("copy: Y, edit: Y", "1:23: 'Y' cannot be a key of 'edit', since 'copy' has it"),
    ("redraw: R", "1:16: 'R' cannot be a key of 'redraw', which works while a line is typed too"),
    ("redraw: <^W>", "1:16: '<^W>' cannot be a key of 'redraw', since 'the prompt' has it"),
    // What would leave no key to quit.
    ("next: [q, Q, ^C]", "1:15: 'q' cannot be a key of 'next', since 'close' has it"),
    ("quit: ^Z", "1:14: '^Z' cannot be a key of 'quit', since 'suspend' has it"),
    ("quit: j", "1:14: 'j' cannot be a key of 'quit', since 'next' has it"),
    ("back: [Esc, x]", "1:20: 'x' cannot be a key of 'back', since 'tick' has it"),
  ])
  func `a choice that cannot be is told, and the action keeps its keys`(
    yaml: String, start: String
  ) throws {
    let chosen = try Self.chosen(yaml)
    #expect(chosen.problems.count == 1)
    #expect(chosen.problems.first?.description.hasPrefix(start) == true, "\(chosen.problems)")
    let rest = yaml.hasPrefix("copy: Y, ") ? try Self.chosen("copy: Y").table : .standard
    #expect(chosen.table == rest)
  }

  @Test func `a choice that goes takes along what leaned on it`() throws {
    let chosen = try Self.chosen("next: k, previous: x")
    #expect(chosen.problems.count == 2)
    #expect(chosen.table == .standard)
  }

  @Test func `keys that a page has for something else stay with the page`() throws {
    let chosen = try Self.chosen("back: [Esc, h, B]")
    #expect(chosen.problems == [])
    #expect(chosen.table.action(for: "B", in: .summaries) == .back)
    #expect(chosen.table.action(for: "h", in: .summaries) == .back)
    #expect(chosen.table.action(for: "h", in: .matrix) == .previousColumn)
    #expect(chosen.table.action(for: "B", in: .matrix) == .back)
    #expect(chosen.table.action(for: .backspace, in: .matrix) == nil)
  }

  @Test(arguments: cases(0..<400))
  func `whatever is chosen, no key means two things, and one can always quit`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let keys = KeyTable.standard.rows.flatMap(\.bindings).map(\.key) + ["B", "D", "M", "Y"]
    let choices = (0..<Int.random(in: 1...12, using: &random)).map { line in
      let location = SourceLocation(line: line + 1, column: 1)
      return KeyChoice(
        action: Action.named.randomElement(using: &random)?.name ?? "", at: location,
        keys: (0..<Int.random(in: 1...3, using: &random)).map { _ in
          let key = keys.randomElement(using: &random) ?? "Y"
          return KeyChoice.Key("<\(key.label.string)>", at: location)
        })
    }
    let table = ChosenKeys(choices).table
    for context in KeyContext.all {
      let here = table.rows.filter { $0.scope.includes(context) }.flatMap(\.bindings)
      for (key, bindings) in Dictionary(grouping: here, by: \.key) {
        #expect(Set(bindings.map(\.action)).count == 1, "\(key.label) in \(context.name)")
      }
      if context != .prompt { #expect(here.contains { $0.action == .quit }) }
    }
  }

  @Test func `help, footer, tabs and notices name the keys that were chosen`() throws {
    let chosen = try Self.chosen(
      "copy: Y, help: <F2>, show-claims: '@', close: <F10>, next: [n, ↓], next-match: ^N, filter: v, views: f"
    )
    #expect(chosen.problems == [])
    var browser = Browser(Fixture.library, width: 160, height: 100, keys: chosen.table)
    #expect(browser.rows[0].contains("@ Claims"))
    let footer = try #require(browser.rows.last)
    for hint in ["n/k move", "F10 quit", "v verdict", "Y copy", "F2 help"] {
      #expect(footer.contains(hint), "\(hint)")
    }
    browser.press("X")
    #expect(browser.rows.last?.contains("X does nothing here; F2 lists the keys") == true)
    browser.press("<F2>")
    #expect(browser.rows.contains { $0.contains("n ↓ k ↑") && $0.contains("next, previous") })
    #expect(browser.rows.contains { $0.contains("F10") && $0.contains("close the page") })
    #expect(!browser.rows.contains { $0.contains("q Q ^C") })
    browser.press("<F2>@")
    #expect(browser.rows[0].contains("@ Claims"))
    #expect((browser.state.history.current.layer as? ListPage<ClaimListSource>) != nil)
  }
}
