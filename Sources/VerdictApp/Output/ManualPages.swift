import Foundation

/// The manual, a page for each command, made from what the parser of arguments says of itself.
package struct ManualPages {
  /// One page, by the name of its file.
  package struct Page: Hashable, Sendable {
    package let name: String
    /// In the language of `man`, in ASCII.
    package let text: String
  }

  /// What `--experimental-dump-help` prints; the names are the parser's.
  private struct Dump: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let discussion: String?
    let defaultValue: String?
    let parsingStrategy: String?
  }

  package let pages: [Page]

  /// - Parameters:
  ///   - dump: What the parser says of itself, in JSON.
  ///   - version: Of the program.
  /// - Throws: `DecodingError` where the JSON is of another form.
  package init(dump: Data, version: String) throws {
    let command = try JSONDecoder().decode(Dump.self, from: dump).command
    pages = Self.pages(of: command, below: [], version)
  }

  private static func pages(
    of command: Command, below parents: [String], _ version: String
  ) -> [Page] {
    guard command.shouldDisplay ?? true, command.commandName != "help" else { return [] }
    let names = parents + [command.commandName]
    let text = text(of: command, names, version)
    return [Page(name: names.joined(separator: "-") + ".1", text: text)]
      + (command.subcommands ?? []).flatMap { pages(of: $0, below: names, version) }
  }

  private static func text(of command: Command, _ names: [String], _ version: String) -> String {
    let title = names.joined(separator: "-")
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    let subcommands = (command.subcommands ?? []).filter {
      ($0.shouldDisplay ?? true) && $0.commandName != "help"
    }
    var page = Roff()
    page.macro("TH", [title.uppercased(), "1", "", "verdict \(version)", "verdict"])
    page.section("NAME")
    page.text("\(title) - \(withoutStop(command.abstract ?? ""))")
    page.section("SYNOPSIS")
    let usage = arguments.map(usage) + (subcommands.isEmpty ? [] : ["<command>"])
    page.macro("B", [names.joined(separator: " ")])
    page.text(usage.joined(separator: " "))
    if let discussion = command.discussion, !discussion.isEmpty {
      page.section("DESCRIPTION")
      page.lines(discussion)
    }
    if !subcommands.isEmpty {
      page.section("COMMANDS")
      for other in subcommands {
        page.entry(other.commandName)
        page.text(other.abstract ?? "")
      }
    }
    for (heading, isPositional) in [("ARGUMENTS", true), ("OPTIONS", false)] {
      let those = arguments.filter { ($0.kind == "positional") == isPositional }
      if !those.isEmpty { page.section(heading) }
      for argument in those { describe(argument, on: &page) }
    }
    let related =
      (names.count > 1 ? [names.dropLast().joined(separator: "-")] : [])
      + subcommands.map { "\(title)-\($0.commandName)" }
    if !related.isEmpty {
      page.section("SEE ALSO")
      page.text(related.map { "\($0)(1)" }.joined(separator: ", "))
    }
    return page.string
  }

  private static func describe(_ argument: Argument, on page: inout Roff) {
    page.entry(label(argument))
    var words = argument.abstract ?? ""
    // Where a value may be left out, the default is what counts then, not without the option.
    let isAlways = argument.parsingStrategy != "scanningForValue"
    if isAlways, let value = argument.defaultValue, !value.isEmpty {
      words += " Default: \(value)."
    }
    page.text(words)
    if let discussion = argument.discussion, !discussion.isEmpty {
      page.paragraph()
      page.verbatim(discussion)
    }
  }

  /// `-h, --help`, `--limit <limit>`, `<query>`.
  private static func label(_ argument: Argument) -> String {
    let value = argument.valueName.map { "<\($0)>" } ?? ""
    guard argument.kind != "positional" else { return value }
    let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    return names.joined(separator: ", ") + (argument.kind == "option" ? " \(value)" : "")
  }

  private static func usage(_ argument: Argument) -> String {
    let name = argument.names?.last.map { ($0.kind == "long" ? "--" : "-") + $0.name }
    let value = argument.valueName.map { "<\($0)>" } ?? ""
    let words =
      switch argument.kind {
      case "positional": value + (argument.isRepeating ? " ..." : "")
      case "option": "\(name ?? "") \(value)"
      default: name ?? ""
      }
    return argument.isOptional ? "[\(words)]" : words
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}

/// Writes the macros of `man`; texts are escaped.
private struct Roff {
  private(set) var string = ""

  mutating func macro(_ name: String, _ arguments: [String]) {
    let quoted = arguments.map { "\"\(Self.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    string += ".\(name) \(quoted.joined(separator: " "))\n"
  }

  mutating func section(_ title: String) { macro("SH", [title]) }

  /// What follows describes the words.
  mutating func entry(_ words: String) {
    string += ".TP\n"
    macro("B", [words])
  }

  /// A paragraph below the words of an entry.
  mutating func paragraph() { string += ".IP\n" }

  /// One line, filled to the width of the page.
  mutating func text(_ text: String) {
    let line = Self.escaped(text)
    string += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
  }

  /// Lines that each begin a new one on the page; a blank line parts paragraphs.
  mutating func lines(_ text: String) {
    var isFirst = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        string += ".PP\n"
      } else {
        if !isFirst { string += ".br\n" }
        self.text(String(line))
      }
      isFirst = line.isEmpty
    }
  }

  /// Lines as they are.
  mutating func verbatim(_ text: String) {
    string += ".nf\n"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      self.text(line.isEmpty ? " " : String(line))
    }
    string += ".fi\n"
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "`": "\\(ga"
      case "'": "\\(aq"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "\n": " "
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u\(hexadecimal(scalar.value))]"
      }
    }.joined()
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
