/// The parts of a clean text that a frame draws as one: one or two cells each.
///
/// An emoji sequence is one part; any other grapheme gives one part for each scalar that takes
/// space, with the marks after it, because that is how terminals count.
public struct CellClusters: Sequence, IteratorProtocol {
  /// A part of the text that takes one or two cells.
  public struct Element {
    /// The scalars of the part.
    public let text: String
    /// 1 or 2.
    public let width: Int
  }

  /// How the text is taken apart, the cheapest way that is right for it.
  private enum Source {
    case ascii(String.UTF8View.Iterator)
    case scalars(String.UnicodeScalarView.Iterator)
    /// For texts that may hold emoji sequences.
    case characters(String.Iterator)
  }

  /// Each ASCII character as a text.
  package static let ascii: [String] = (0..<128).map { String(UnicodeScalar(UInt8($0))) }

  private var source: Source
  /// The part that marks may still join.
  private var open: Element?
  /// The scalars of a character that is no emoji sequence.
  private var scalars: Character.UnicodeScalarView.Iterator?

  init(_ text: CleanText) {
    if text.isASCII {
      source = .ascii(text.string.utf8.makeIterator())
    } else if text.string.unicodeScalars.contains(where: \.mayJoinEmoji) {
      source = .characters(text.string.makeIterator())
    } else {
      source = .scalars(text.string.unicodeScalars.makeIterator())
    }
  }

  public mutating func next() -> Element? {
    if case .ascii(var bytes) = source {
      let byte = bytes.next()
      source = .ascii(bytes)
      return byte.map { Element(text: Self.ascii[Int($0)], width: 1) }
    }
    while let part = nextPart() {
      if part.width == 0, let last = open {
        open = Element(text: last.text + part.text, width: last.width)
      } else {
        defer { open = Element(text: part.text, width: Swift.max(1, part.width)) }
        if let open { return open }
      }
    }
    defer { open = nil }
    return open
  }

  /// The next scalar or emoji sequence; of width 0 where it is a mark.
  private mutating func nextPart() -> Element? {
    switch source {
    case .ascii:
      return nil
    case .scalars(var iterator):
      let scalar = iterator.next()
      source = .scalars(iterator)
      return scalar.map(Self.part)
    case .characters(var iterator):
      if let scalar = scalars?.next() { return Self.part(scalar) }
      let character = iterator.next()
      source = .characters(iterator)
      guard let character else { return nil }
      if character.isEmojiSequence { return Element(text: String(character), width: 2) }
      scalars = character.unicodeScalars.makeIterator()
      return nextPart()
    }
  }

  private static func part(_ scalar: Unicode.Scalar) -> Element {
    Element(
      text: scalar.isASCII ? ascii[Int(scalar.value)] : String(scalar),
      width: GraphemeWidth.width(of: scalar))
  }
}
