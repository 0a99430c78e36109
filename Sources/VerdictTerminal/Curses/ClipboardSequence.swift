import Algorithms
import Foundation

/// What has a terminal keep a text for other programs to paste: OSC 52.
enum ClipboardSequence {
  /// The bytes to send.
  ///
  /// tmux takes the sequence for itself where its `set-clipboard` is on, and hands a wrapped one to
  /// its own terminal where `allow-passthrough` is; one of the two is ignored. screen hands on what
  /// is wrapped, in pieces.
  static func bytes(for text: String, environment: [String: String]) -> [UInt8] {
    let plain = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
    if environment["TMUX"] != nil {
      let doubled = plain.replacing("\u{1B}", with: "\u{1B}\u{1B}")
      return Array("\(plain)\u{1B}Ptmux;\(doubled)\u{1B}\\".utf8)
    }
    if environment["STY"] != nil {
      return plain.utf8.chunks(ofCount: screenLimit).flatMap { piece in
        Array("\u{1B}P".utf8) + piece + Array("\u{1B}\\".utf8)
      }
    }
    return Array(plain.utf8)
  }

  /// The longest string that screen hands on in one piece, in bytes.
  private static let screenLimit = 240
}
