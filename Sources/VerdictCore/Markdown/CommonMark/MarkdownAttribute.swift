/// The destination of a link as md4c gives it, valid only while its callback runs.
struct MarkdownAttribute {
  /// Backslash escapes are gone, entities are not.
  let bytes: UnsafeBufferPointer<UInt8>

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { MarkdownEntity.decodeAll(in: String(decoding: bytes, as: UTF8.self)) }
}
