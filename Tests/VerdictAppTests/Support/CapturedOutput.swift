import Foundation
import TestSupport
import VerdictApp

/// An output that leads into two files.
final class CapturedOutput {
  let output: Output
  private let folder: TemporaryFolder
  private let descriptors: [Int32]

  init(environment: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    descriptors = ["data", "messages"].map { [folder] in
      open(folder.path($0), O_RDWR | O_CREAT, 0o600)
    }
    output = Output(
      data: descriptors[0], messages: descriptors[1], environment: environment)
  }

  deinit {
    for descriptor in descriptors { close(descriptor) }
  }

  /// What has been written, and is not waiting any more.
  var data: String { text("data") }
  var messages: String { text("messages") }

  private func text(_ name: String) -> String {
    (try? String(contentsOfFile: folder.path(name), encoding: .utf8)) ?? ""
  }
}
