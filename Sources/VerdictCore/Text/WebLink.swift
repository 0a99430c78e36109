import Foundation

/// A link that may be opened: an address on the web, written anew from its parts.
public struct WebLink: Hashable, Sendable {
  /// The whole address in printable ASCII, without blanks or quotes.
  public let address: String
  /// The host as it is looked up: letters beyond ASCII are in Punycode, so that none looks like
  /// another.
  public let host: String

  /// Longer addresses are refused, in bytes as written anew.
  static let longest = 16_384

  /// Reads a link that somebody wrote.
  ///
  /// - Throws: `WebLinkProblem`, for what is no address on the web or hides where it leads.
  public init(_ untrusted: String) throws(WebLinkProblem) {
    let text = untrusted.trimmedBlanks
    guard let colon = text.firstIndex(of: ":") else { throw .noAddress }
    guard ["http", "https"].contains(text[..<colon].lowercased()) else {
      throw .otherScheme(String(text[..<colon].prefix(32)))
    }
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }),
      var parts = URLComponents(string: Self.encoded(text), encodingInvalidCharacters: true)
    else { throw .noAddress }
    guard parts.user == nil, parts.password == nil else { throw .userName }
    guard let host = parts.encodedHost, !host.isEmpty else { throw .noAddress }
    parts.scheme = text[..<colon].lowercased()
    guard let address = parts.string, Self.isPlain(address), Self.isPlain(host) else {
      throw .noAddress
    }
    guard address.utf8.count <= Self.longest else { throw .tooLong }
    self.address = address
    self.host = host.lowercased()
  }

  /// The address with what may not stand after a host written as `%XX`; what is so already stays.
  private static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let start = text.utf8.firstRange(of: "://".utf8).map {
      text.utf8.distance(from: text.startIndex, to: $0.upperBound)
    }
    guard let start,
      let path = bytes[start...].firstIndex(where: { "/?#".utf8.contains($0) })
    else { return text }
    var encoded = String(decoding: bytes[..<path], as: UTF8.self)
    for (offset, byte) in bytes.enumerated().dropFirst(path) {
      let isCode =
        byte == UInt8(ascii: "%") && bytes.count > offset + 2
        && bytes[(offset + 1)...(offset + 2)].allSatisfy(\.isHexDigit)
      if isCode || allowed.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let code = String(byte, radix: 16, uppercase: true)
        encoded += (code.count < 2 ? "%0" : "%") + code
      }
    }
    return encoded
  }

  private static let allowed = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=".utf8)

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }
  }
}

/// Why a link is not opened.
public enum WebLinkProblem: Error, Hashable, Sendable {
  case noAddress
  /// Something else than http or https, such as `javascript`.
  case otherScheme(String)
  /// A name before an `@` makes the host look like another.
  case userName
  case tooLong

  /// One sentence, lower-case and without a full stop.
  public var message: CleanText {
    switch self {
    case .noAddress: "this is no address on the web"
    case .otherScheme(let scheme):
      "only http and https links are opened, and this one begins with “\(CleanText(scheme)):”"
    case .userName: "a link with a user name is not opened: it hides where it leads"
    case .tooLong: "the link is too long to be opened"
    }
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
