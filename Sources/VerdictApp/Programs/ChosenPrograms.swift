import Algorithms
import Foundation
import VerdictCore

/// The programs that a person has chosen to open links and to edit with.
package struct ChosenPrograms: Sendable {
  private let environment: [String: String]
  private let editor: String?
  private let opener: String?
  private let pager: String?

  /// - Parameters:
  ///   - preferences: Of the config file; nil without one.
  ///   - environment: The variables.
  package init(
    _ preferences: Preferences? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.environment = environment
    editor = preferences?.editor
    opener = preferences?.opener
    pager = preferences?.pager
  }

  /// What opens a link: `opener` of the config, else the first of `$BROWSER`, else the system's.
  func command(opening link: WebLink) -> ProgramCommand {
    let browsers = environment["BROWSER"]?.split(separator: ":").map(String.init) ?? []
    let chosen = ([opener] + browsers).firstNonNil { $0.flatMap(ProgramCommand.init) }
    return (chosen ?? ProgramCommand(words: [Self.systemOpener])).applied(to: link.address)
  }

  /// What shows text longer than the terminal: `pager` of the config, else `$PAGER`, else less; nil
  /// where the terminal is to show it by itself.
  var pagerCommand: ProgramCommand? {
    let command = ProgramCommand(pager ?? environment["PAGER"] ?? Self.usualPager)
    return command?.words == ["cat"] ? nil : command
  }

  /// Whether the person has named the pager.
  var isPagerChosen: Bool { pager != nil || environment["PAGER"] != nil }

  /// What edits a file at a line: `$VISUAL`, else `$EDITOR`, else `editor` of the config.
  ///
  /// - Parameters:
  ///   - path: Absolute, so that it is never taken for an option.
  ///   - line: From 1.
  /// - Returns: The editor with the file, and with the line where it takes one.
  /// - Throws: `ProgramFailure` where none is chosen.
  func command(editing path: FilePath, line: Int) throws(ProgramFailure) -> ProgramCommand {
    let names = [environment["VISUAL"], environment["EDITOR"], editor]
    guard let command = names.firstNonNil({ $0.flatMap(ProgramCommand.init) }) else {
      throw ProgramFailure(
        description: "no editor is chosen; set $VISUAL or $EDITOR, or `editor` in the config file")
    }
    let file = path.description
    return switch Self.lineForms[command.name] {
    case .plus: ProgramCommand(words: command.words + ["+\(line)", file])
    case .colon: ProgramCommand(words: command.words + ["\(file):\(line)"])
    case .goto: ProgramCommand(words: command.words + ["--goto", "\(file):\(line)"])
    case nil: ProgramCommand(words: command.words + [file])
    }
  }

  /// The first program that keeps a text for other programs to paste; nil where there is none here.
  var clipboard: ProgramCommand? {
    let folders = environment["PATH"]?.split(separator: ":") ?? []
    return Self.clipboards.first { row in
      row.variable.map { environment[$0]?.isEmpty == false } ?? true
        && folders.contains {
          FileManager.default.isExecutableFile(atPath: "\($0)/\(row.words[0])")
        }
    }.map { ProgramCommand(words: $0.words) }
  }

  /// How an editor is told the line.
  private enum LineForm {
    /// `+12 FILE`
    case plus
    /// `FILE:12`
    case colon
    /// `--goto FILE:12`
    case goto
  }

  /// The editors that are known to take a line; others open the file at its start.
  private static let lineForms: [String: LineForm] = [
    "vi": .plus, "vim": .plus, "nvim": .plus, "view": .plus, "gvim": .plus, "vis": .plus,
    "nano": .plus, "pico": .plus, "emacs": .plus, "emacsclient": .plus, "mg": .plus, "zile": .plus,
    "joe": .plus, "jed": .plus, "ne": .plus, "kak": .plus, "micro": .plus, "gedit": .plus,
    "hx": .colon, "helix": .colon, "subl": .colon, "zed": .colon,
    "code": .goto, "codium": .goto, "vscodium": .goto, "code-insiders": .goto, "cursor": .goto,
  ]

  /// What keeps a copied text, and the variable that says that there is a display for it.
  private static let clipboards: [(words: [String], variable: String?)] = {
    #if canImport(Darwin)
    [(["pbcopy"], nil)]
    #else
    [
      (["wl-copy"], "WAYLAND_DISPLAY"), (["xclip", "-selection", "clipboard"], "DISPLAY"),
      (["xsel", "--clipboard", "--input"], "DISPLAY"),
    ]
    #endif
  }()

  package static let usualPager = "less -R"

  package static var systemOpener: String {
    #if canImport(Darwin)
    "open"
    #else
    "xdg-open"
    #endif
  }
}
