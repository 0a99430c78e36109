import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen
import VerdictTerminal

/// The interface on a library and a terminal, wired together.
struct Browser {
  /// What to open, as the person named it; nil for the library.
  var name: String?
  /// The library; nil for the one that `LibraryOptions` finds.
  var folder: String?
  var hasColours = true
  var isASCII = false
  var takesMouse = true

  /// Browses until the person leaves; dies by the signal that ended it, if one did.
  func run() throws {
    try StandardDescriptors.expectEnough()
    let folders = StandardFolders()
    let config = folders.config
    let recentQueries = folders.recentQueries
    let opening = try Opening(name, library: folder, folders)
    let library = opening.library
    let log = try Log.ofEnvironment()
    guard let mailbox = Mailbox<AppEvent>() else {
      throw Failure.cannotRead("no more files can be opened")
    }
    let (preferences, problem) = Self.preferences(in: config)
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(
        colours: hasColours, mouse: takesMouse, ascii: isASCII, crashLine: Version.crashLine)
    } catch {
      throw Failure.wrongUsage("\(error)")
    }
    var state = AppState(
      size: terminal.size, libraryName: CleanText(library.root.description),
      recentQueries: recentQueries?.all ?? [], views: preferences?.views ?? [])
    if let slug = opening.summary { state.open(summary: slug) }
    if let problem { mailbox.post(.warned(problem)) }
    log?.note("browse", ["version": Version.current, "library": library.root.description])
    let service = LibraryService(
      library, config: config, recentQueries: recentQueries,
      programs: ChosenPrograms(preferences), log: log, post: mailbox.post)
    var loop = RunLoop(state, on: terminal, services: service, mailbox: mailbox)
    let reason = loop.run()
    let kept = Result { () throws(Failure) in try service.stop() }
    reason.endProcess()
    try kept.get()
  }

  /// What the config file sets, and what is wrong with it, if anything.
  private static func preferences(in config: ConfigFile?) -> (Preferences?, problem: String?) {
    do {
      let preferences = try config?.preferences()
      let problems = preferences?.problems ?? []
      let more = problems.count > 1 ? " (and \(problems.count - 1) more, see `verdict list`)" : ""
      return (
        preferences, problems.first.map { "\(config?.path.description ?? ""): \($0)\(more)" }
      )
    } catch {
      return (nil, error.message.first)
    }
  }
}

extension Browser {
  /// The browser of a command line without options, understood without ArgumentParser.
  ///
  /// Its look at every command takes as long as all else up to the first frame. A folder without a
  /// slash in its name may be a command, and is left to it.
  init?(plainArguments: ArraySlice<String>) {
    name = plainArguments.first
    guard let name else { return }
    guard plainArguments.count == 1, name.contains("/"), !name.hasPrefix("-") else {
      return nil
    }
  }
}

extension AppState: Interface {}

extension LibraryService: Services {}

extension AppEvent: LoopEvent {
  package var endedWork: Work? {
    switch self {
    case .performed(let work), .failed(let work, _): work
    default: nil
    }
  }

  package var answeredQuestion: Question? {
    if case .answered(let question, _) = self { question } else { nil }
  }

  package var isProvisional: Bool {
    if case .answered(_, let answer) = self { answer.isProvisional } else { false }
  }
}
