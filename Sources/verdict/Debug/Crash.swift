import ArgumentParser
import Foundation
import VerdictApp
import VerdictTerminal

struct Crash: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crash", abstract: "Take the terminal over, then crash.")

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case trap = "trap"
    case overflow = "overflow"
    case abort = "abort"
    case segfault = "segfault"
  }

  @Argument(help: "How to crash.")
  var kind: Kind

  func run() throws {
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(crashLine: Version.crashLine)
    } catch {
      throw Failure.wrongUsage("\(error)")
    }
    defer { terminal.leave() }
    switch kind {
    // A trap is what this is for; it quotes nothing.
    case .trap: fatalError()
    case .overflow: Output.standard.print("\(Self.recurse(0))")
    case .abort: Foundation.abort()
    case .segfault: raise(SIGSEGV)
    }
  }

  @inline(never)
  private static func recurse(_ depth: Int) -> Int { depth < 0 ? 0 : recurse(depth + 1) + depth }
}
