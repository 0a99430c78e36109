import Foundation
import Logging
import VerdictCore
import VerdictLibrary
import VerdictScreen

import struct SystemPackage.FileDescriptor

/// What the program notes in the file that `VERDICT_LOG` names: scans, watched changes, questions,
/// work, and the time of each.
///
/// There is no log without that variable: `log?.note(…)` then evaluates nothing.
package struct Log: Sendable {
  private let logger: Logger

  /// Opens a log file for writing at its end.
  ///
  /// - Parameter path: The file; made where it is missing.
  /// - Throws: `Failure.cannotRead` where the file cannot be opened, or is a terminal.
  package init(path: String) throws(Failure) {
    let file: FileDescriptor
    do {
      file = try .open(FilePath(path), .writeOnly, [.append, .create])
    } catch {
      throw .cannotRead("the log '\(path)' cannot be written: \(DurableFile.reason(of: error))")
    }
    guard isatty(file.rawValue) == 0 else {
      try? file.close()
      throw .cannotRead("the log '\(path)' must not be a terminal")
    }
    logger = Logger(label: "verdict") { _ in FileLogHandler(file: file) }
  }

  /// The log that the environment asks for; nil where it asks for none.
  ///
  /// - Throws: `Failure.cannotRead` where that log cannot be written.
  package static func ofEnvironment(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Failure) -> Log? {
    guard let path = environment["VERDICT_LOG"], !path.isEmpty else { return nil }
    return try Log(path: path)
  }

  /// - Parameters:
  ///   - message: What happened.
  ///   - start: When it began, where the time that it took is to be noted.
  ///   - details: More about it, by name.
  package func note(
    _ message: String, since start: ContinuousClock.Instant? = nil,
    _ details: [String: String] = [:]
  ) {
    var metadata = details.mapValues { Logger.MetadataValue.string($0) }
    if let start {
      let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
      metadata["ms"] = .string(String(format: "%.2f", milliseconds))
    }
    logger.info("\(message)", metadata: metadata)
  }

  /// When something begins whose time is to be noted.
  package var now: ContinuousClock.Instant { .now }
}

/// Writes each event as a line at the end of a file, in one write, so that the lines of several
/// programs do not mix.
private struct FileLogHandler: LogHandler {
  let file: FileDescriptor
  var logLevel = Logger.Level.trace
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let time = Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    let details = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    var line = "\(time) \(event.level) \(event.message)"
    for (name, value) in details { line += " \(name)=\(value)" }
    // A log that cannot be written must not end what it is about.
    _ = try? file.writeAll((CleanText(line).string + "\n").utf8)
  }
}
