/// A piece of a line of markdown as a screen lays it out.
public indirect enum MarkdownInline: Hashable, Sendable {
  case text(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case strikethrough([MarkdownInline])
  case code(String)
  /// The destination is as written, so not always a URL that may be opened.
  case link(destination: String, [MarkdownInline])
  case image(source: String, [MarkdownInline])
  case wikiLink(target: String, [MarkdownInline])
  case softBreak
  case lineBreak

  /// The pieces of one line, in which nothing starts a block.
  public static func parse(_ text: String) -> [MarkdownInline] {
    guard text.utf8.contains(where: isSpecial) else { return text.isEmpty ? [] : [.text(text)] }
    let line = text.utf8.map { $0 == LineScan.newline || $0 == 0x0D ? UInt8(ascii: " ") : $0 }
    let heading = Array("# ".utf8) + line + Array(" #".utf8)
    guard case .heading(_, let pieces) = MarkdownBuilder.build(MarkdownInput(heading))?.first else {
      return [.text(text)]
    }
    return pieces
  }

  /// The words of one line without its markup.
  public static func plainText(_ text: String) -> String {
    text.utf8.contains(where: isSpecial) ? plainText(parse(text)) : text
  }

  /// The words of pieces without their markup, on one line.
  public static func plainText(_ pieces: [MarkdownInline]) -> String {
    var plain = ""
    for piece in pieces { piece.addPlainText(to: &plain) }
    return plain
  }

  private func addPlainText(to plain: inout String) {
    switch self {
    case .text(let text), .code(let text): plain += text
    case .emphasis(let pieces), .strong(let pieces), .strikethrough(let pieces),
      .link(_, let pieces), .image(_, let pieces), .wikiLink(_, let pieces):
      for piece in pieces { piece.addPlainText(to: &plain) }
    case .softBreak, .lineBreak: plain += " "
    }
  }

  /// Whether a byte may be markup; a text without any is its own plain text.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: ":"), 0x00, 0x0A, 0x0D:
      true
    default: false
    }
  }
}
