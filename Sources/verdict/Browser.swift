import VerdictApp
import VerdictCore
import VerdictLibrary
import VerdictScreen
import VerdictTerminal

/// The interface on a library and a terminal, wired together.
struct Browser {
  /// What to open, as the person named it; nil for the library.
  var name: String?
  /// The library; nil for the one that `Libraries` finds.
  var folder: String?
  var hasColours = true
  var isASCII = false
  var takesMouse = true

  /// Browses until the person leaves; dies by the signal that ended it, if one did.
  func run() throws {
    try StandardDescriptors.expectEnough()
    let folders = StandardFolders()
    let config = folders.config
    let configuration = Configuration.inForce
    let preferences = configuration.preferences
    let recentQueries = preferences.remember == false ? .forgetting : folders.recentQueries
    let opening = try Opening(
      name, library: folder, in: Libraries(folders), orCommandOf: Verdict.commandWords)
    let library = opening.library
    let log = try Log.ofEnvironment()
    guard let mailbox = Mailbox<AppEvent>() else {
      throw Failure.cannotRead("no more files can be opened")
    }
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(
        colours: hasColours, mouse: takesMouse && preferences.mouse != false,
        theme: configuration.theme, ascii: isASCII, crashLine: Version.crashLine)
    } catch {
      throw Failure.wrongUsage("\(error)")
    }
    var state = AppState(
      size: terminal.size, libraryName: CleanText(library.root.description),
      recentQueries: recentQueries?.all ?? [], views: preferences.views,
      keys: configuration.keys)
    if let slug = opening.summary { state.open(summary: slug) }
    if let warning = configuration.warning { mailbox.post(.warned(warning)) }
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
