/// The text of a paste, which terminals send between two marks.
struct PastedText {
  static let start = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)
  /// More than any prompt takes; what goes beyond is dropped.
  private static let limit = 1 << 16

  private var bytes: [UInt8] = []

  /// Takes bytes up to the mark at the end.
  ///
  /// - Parameter rest: What has come; the mark is taken too, and nothing after it.
  /// - Returns: The whole text; nil where its end has not come yet.
  mutating func take(_ rest: inout ArraySlice<UInt8>) -> String? {
    while let byte = rest.popFirst() {
      bytes.append(byte)
      if byte == Self.end.last, bytes.suffix(Self.end.count) == Self.end[...] {
        return String(decoding: bytes.dropLast(Self.end.count), as: UTF8.self)
      }
      if bytes.count > Self.limit { bytes.remove(at: Self.limit - Self.end.count) }
    }
    return nil
  }
}
