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
