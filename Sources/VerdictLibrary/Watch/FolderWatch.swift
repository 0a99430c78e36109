import Foundation
import Synchronization
import VerdictCore

import struct SystemPackage.Errno

#if canImport(Darwin)
typealias FolderSensor = KqueueSensor
#else
typealias FolderSensor = InotifySensor
#endif

/// Watches a library on a thread of its own, and tells where something may have changed.
///
/// Whoever walks through the library includes its folders, each before it is listed, so that no
/// change falls between the walk and the watch. Where folders cannot be watched, the whole library
/// is named again and again instead.
final class FolderWatch: Sendable {
  /// Is given paths in the library, the empty one for all of it; nothing is told while it works.
  typealias Handler = @Sendable ([FilePath]) -> Void

  private struct State {
    /// The library without links.
    var realRoot: FilePath
    var sensor: FolderSensor?
    var isLimited = false
    /// Whether there is no library to watch.
    var isAway = false
  }

  private let root: FilePath
  /// Whether links are on the way to the library, which may come to lead elsewhere.
  private let hasLinks: Bool
  private let limit: Int
  private let state: Mutex<State>
  private let isStopped = Atomic(false)
  private let alarm: Alarm
  private let warn: @Sendable (String) -> Void
  private let handler: Handler

  /// How long it must be quiet before a change is told, so that what belongs together is told once.
  private static let quiet = Duration.milliseconds(20)
  /// And how long a change may wait for that.
  private static let longestDelay = Duration.milliseconds(100)
  /// How long until the next look where the system does not tell of changes.
  private static let pollInterval = Duration.seconds(2)
  /// Looking takes at most one part in so many of the time.
  private static let pollShare = 10

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - root: The library.
  ///   - realRoot: The library without links.
  ///   - limit: The most folders to watch, beside what the system allows.
  ///   - warn: Told once why folders cannot be watched.
  ///   - handler: Told what may have changed.
  /// - Throws: `Errno` where the process may open no more descriptors.
  init(
    _ root: FilePath, at realRoot: FilePath, limit: Int, warn: @escaping @Sendable (String) -> Void,
    handler: @escaping Handler
  ) throws {
    self.root = root
    hasLinks = (root.folders + [root]).contains(where: \.isLink)
    state = Mutex(State(realRoot: realRoot))
    self.limit = limit
    self.warn = warn
    self.handler = handler
    alarm = try Alarm()
    renewSensor()
    Thread { self.run() }.start()
  }

  /// Watches a folder too.
  func include(_ folder: FilePath) { extend { try $0.add(folder) } }

  /// Watches a file too to which a link leads, whatever its name and wherever it is.
  func include(target: FilePath) { extend { try $0.add(target: target) } }

  private func extend(_ extending: (FolderSensor) throws -> Void) {
    guard let sensor = state.withLock(\.sensor) else { return }
    do {
      try extending(sensor)
    } catch {
      limit(by: error)
    }
  }

  /// Watches another folder instead, to which the path of the library leads now.
  func move(to realRoot: FilePath) {
    state.withLock { $0.realRoot = realRoot }
    renewSensor()
    alarm.ring()
  }

  /// Ends the watch at once; what is being told is told to its end.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    alarm.ring()
  }

  private var hasStopped: Bool { isStopped.load(ordering: .acquiring) }

  private func renewSensor() {
    do {
      let sensor = try FolderSensor(state.withLock(\.realRoot), limit: limit)
      state.withLock { $0.sensor = sensor }
    } catch {
      state.withLock { $0.sensor = nil }
      limit(by: error)
    }
  }

  private func limit(by error: any Error) {
    let wasLimited = state.withLock { state in
      defer { state.isLimited = true }
      return state.isLimited
    }
    guard !wasLimited else { return }
    warn("too many folders to watch: looking every 2 s instead (\(Self.reason(for: error)))")
    alarm.ring()
  }

  private static func reason(for error: any Error) -> String {
    guard let error = error as? Errno else { return "\(error)" }
    #if canImport(Glibc)
    if error == .noSpace { return "fs.inotify.max_user_watches" }
    if error == .tooManyOpenFiles { return "fs.inotify.max_user_instances" }
    #endif
    return error.reason
  }

  private func run() {
    var nextLook = ContinuousClock.now + Self.pollInterval
    while !hasStopped {
      let state = state.withLock(\.self)
      // No folder tells that a link on the way to it leads elsewhere.
      let isPolling =
        state.isLimited || state.isAway || !FolderSensor.seesContents || hasLinks
      let isTold = alarm.wait(
        for: state.sensor?.descriptor, isPolling ? nextLook - .now : nil)
      if isTold { gather(state.sensor) }
      if isPolling, ContinuousClock.now >= nextLook {
        let time = ContinuousClock().measure { look() }
        nextLook = .now + max(Self.pollInterval, time * Self.pollShare)
      }
    }
  }

  /// Has everything looked at, unless there is nothing as before.
  private func look() {
    let state = state.withLock(\.self)
    let isBlind = state.isLimited || !FolderSensor.seesContents
    let isElsewhere = root.resolved.map { $0 != state.realRoot } ?? false
    if isElsewhere || (state.isAway ? isRootThere : isBlind) { tell([Self.everything]) }
  }

  /// Waits until no more changes come, then tells them.
  private func gather(_ sensor: FolderSensor?) {
    guard let sensor else { return }
    let deadline = ContinuousClock.now + Self.longestDelay
    var events = Set(sensor.take())
    var isQuiet = false
    while !isQuiet, !hasStopped, ContinuousClock.now < deadline {
      // Not for the next event: of a thousand a second each would wake this thread.
      _ = alarm.wait(for: nil, Self.quiet)
      let more = sensor.take()
      isQuiet = more.isEmpty
      events.formUnion(more)
    }
    if events.contains(.rootMoved) { renewSensor() }
    let paths = events.map { event in
      if case .changed(let path) = event { path } else { Self.everything }
    }
    if !paths.isEmpty { tell(paths.sorted()) }
  }

  private func tell(_ paths: [FilePath]) {
    guard !hasStopped else { return }
    let isThere = isRootThere
    let wasAway = state.withLock { state in
      defer { state.isAway = !isThere }
      return state.isAway
    }
    if isThere, wasAway { renewSensor() }
    handler(paths)
  }

  private var isRootThere: Bool {
    var status = stat()
    return state.withLock(\.realRoot).withCString { stat($0, &status) } == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  private static let everything = FilePath(bytes: [])
}

/// What the system tells of watched folders: a hint to look, never what will be seen.
enum FolderEvent: Hashable, Sendable {
  /// Something about a file or a folder; the empty path is the library itself.
  case changed(FilePath)
  /// More than could be told.
  case overflowed
  /// The library itself was moved away or deleted.
  case rootMoved
}
