import Foundation
import VerdictCore
import VerdictLibrary
import VerdictScreen

/// Has other programs open links, keep copied texts and edit files; events tell how that ended.
struct ProgramWork: Sendable {
  private let library: Library
  private let programs: ChosenPrograms
  private let log: Log?
  private let post: @Sendable (AppEvent) -> Void

  init(
    _ library: Library, _ programs: ChosenPrograms, log: Log?,
    post: @escaping @Sendable (AppEvent) -> Void
  ) {
    self.library = library
    self.programs = programs
    self.log = log
    self.post = post
  }

  /// Starts work that takes a program; `read` reads a file that was edited.
  func perform(_ work: Work, rereading read: @escaping @Sendable (FilePath) -> Void) {
    switch work {
    case .open(let link): open(link)
    case .copy(let text): copy(text)
    case .edit(let target): edit(target, rereading: read)
    default: break
    }
  }

  /// Has a link opened, and reports that; also later, where the program that opens it fails.
  private func open(_ link: WebLink) {
    start(.open(link)) {
      let command = programs.command(opening: link)
      let child = try ChildProcess(command, in: .own)
      post(.performed(.open(link)))
      post(.noticed("\(link.host) is given to \(command.name)"))
      try child.wait()
    }
  }

  /// Has a text kept for other programs to paste, and reports how.
  private func copy(_ text: CopiedText) {
    start(.copy(text)) {
      let name = text.name.string
      if let command = programs.clipboard {
        try Clipboard.copy(text.text, with: command)
        post(.performed(.copy(text)))
        post(.noticed("the \(name) is copied, with \(command.name)"))
      } else if text.fitsTerminal {
        post(.performed(.copy(text)))
        post(.noticed("the \(name) is sent to the terminal's clipboard (OSC 52)"))
      } else {
        throw ProgramFailure(
          description: "it is too long for terminals (\(text.text.utf8.count / 1024) KB);"
            + " wl-copy, xclip or xsel would take it")
      }
    }
  }

  /// Edits a file in the terminal, and reads it when the editor has ended.
  private func edit(_ target: EditTarget, rereading read: @escaping @Sendable (FilePath) -> Void) {
    start(.edit(target)) {
      let path: FilePath
      let line: Int
      switch target {
      case .file(let file, let number): (path, line) = (file, number)
      case .summary(let part):
        guard
          let found = try library.line(
            ofSummary: part.summary, claim: part.claim, passage: part.passage)
        else { throw ProgramFailure(description: "the summary is gone") }
        (path, line) = found
      }
      let command = try programs.command(
        editing: library.absolutePath(of: path), line: line)
      let ended = Result { try ChildProcess(command, in: .ours).wait() }
      read(path)
      try ended.get()
      post(.performed(.edit(target)))
    }
  }

  /// Starts work on a thread of its own, because it may take as long as a person likes.
  private func start(_ work: Work, _ body: @escaping @Sendable () throws -> Void) {
    Thread.detachNewThread {
      do {
        try body()
      } catch {
        log?.note("failed", since: nil, ["work": "\(work)", "reason": "\(error)"])
        post(.failed(work, reason: "\(error)"))
      }
    }
  }
}
