/// Takes the words of block markdown out of md4c's events, without its markup.
final class PlainText: MarkdownConsumer {
  private var bytes: [UInt8] = []
  /// How many bytes may still come.
  private var budget: Int

  private init(budget: Int) { self.budget = budget }

  /// The words of a text of blocks, each block on lines of its own.
  static func of(_ markdown: String) -> String {
    guard !markdown.isEmpty else { return "" }
    let input = MarkdownInput(Array(markdown.utf8))
    return read(input) ?? read(input.withoutExpansion()) ?? markdown
  }

  private static func read(_ input: MarkdownInput) -> String? {
    let text = PlainText(budget: input.budget)
    text.bytes.reserveCapacity(input.original.count)
    guard MarkdownParser.parse(input, into: text) else { return nil }
    if text.bytes.last == LineScan.newline { text.bytes.removeLast() }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  var isSatisfied: Bool { budget < 0 }

  func enter(_ block: MarkdownBlockKind) { endLine() }
  func leave(_ block: MarkdownBlockKind) { endLine() }
  func enter(_ span: MarkdownSpanKind) {}
  func leave(_ span: MarkdownSpanKind) {}

  func text(_ text: MarkdownText) {
    budget -= text.bytes.count
    switch text.kind {
    case .plain, .code: bytes += text.bytes
    case .nul: bytes += "\u{FFFD}".utf8
    case .entity: bytes += MarkdownEntity.decode(text.bytes).utf8
    case .softBreak, .hardBreak: bytes.append(UInt8(ascii: " "))
    }
  }

  private func endLine() {
    budget -= 1
    if let last = bytes.last, last != LineScan.newline { bytes.append(LineScan.newline) }
  }
}
