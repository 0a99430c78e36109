/// Who is told what md4c finds, in the order of the text.
protocol MarkdownConsumer: AnyObject {
  /// Whether parsing is to stop here.
  var isSatisfied: Bool { get }

  func enter(_ block: MarkdownBlockKind)
  func leave(_ block: MarkdownBlockKind)
  func enter(_ span: MarkdownSpanKind)
  func leave(_ span: MarkdownSpanKind)
  func text(_ text: MarkdownText)
}

/// A block as md4c announces it.
enum MarkdownBlockKind {
  case document
  case quote
  /// With the first number of an ordered list, nil for bullets.
  case list(start: Int?, isTight: Bool)
  /// With the state of a task, nil where the entry is none.
  case listEntry(isDone: Bool?)
  case rule
  case heading(level: Int)
  /// With the character of its fence, nil for indented code.
  case code(fence: UInt8?)
  case paragraph
  case table
  case tableRow
  case tableCell
}

/// A span as md4c announces it.
enum MarkdownSpanKind {
  case emphasis
  case strong
  case strikethrough
  case code
  case link(MarkdownAttribute)
  case image(MarkdownAttribute)
  case wikiLink(MarkdownAttribute)

  /// The kind without what it points at.
  enum Name {
    case emphasis, strong, strikethrough, code, link, image, wikiLink
  }

  var name: Name {
    switch self {
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strikethrough
    case .code: .code
    case .link: .link
    case .image: .image
    case .wikiLink: .wikiLink
    }
  }
}

/// A run of text as md4c gives it, valid only while its callback runs.
struct MarkdownText {
  enum Kind {
    case plain
    case nul
    case hardBreak
    case softBreak
    case entity
    case code
  }

  let kind: Kind
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the run starts in the input; nil for text that md4c made up, such as line breaks.
  let offset: Int?
}

/// The destination of a link as md4c gives it, valid only while its callback runs.
struct MarkdownAttribute {
  /// Backslash escapes are gone, entities are not.
  let bytes: UnsafeBufferPointer<UInt8>

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { MarkdownEntity.decodeAll(in: String(decoding: bytes, as: UTF8.self)) }
}
