/// Text that is safe to send to a terminal; the only text that a frame or a printer takes.
///
/// Control characters, bidirectional controls, and invisible, unassigned and private scalars have
/// become visible marks. Literals of the program itself count as clean.
public struct CleanText: Hashable, Sendable {
  /// The text itself.
  public let string: String
  /// The width on one line, in cells.
  public let width: Int
  /// Whether every scalar is printable ASCII, so that bytes, graphemes and cells are one.
  public let isASCII: Bool

  /// Cleans text from a file, a name, a link or another library's message.
  public init(_ untrusted: String) {
    let isASCII = Self.isASCII(untrusted)
    self.init(isASCII ? untrusted : Cleaner.clean(untrusted), isASCII: isASCII)
  }

  /// Cleans a part of a text.
  public init(_ untrusted: Substring) { self.init(String(untrusted)) }

  private init(trusted string: String) { self.init(string, isASCII: Self.isASCII(string)) }

  private init(_ clean: String, isASCII: Bool) {
    string = clean
    self.isASCII = isASCII
    width = isASCII ? clean.utf8.count : GraphemeWidth.width(of: clean)
  }

  private static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// Puts parts of clean texts together again.
  public init(joining clusters: [CellClusters.Element]) {
    self.init(trusted: clusters.reduce(into: "") { $0 += $1.text })
  }

  /// Whether the text holds nothing, not even a blank.
  public var isEmpty: Bool { string.isEmpty }

  public static func + (left: CleanText, right: CleanText) -> CleanText {
    CleanText(trusted: left.string + right.string)
  }

  /// The text written again and again; nothing where the count is 0 or less.
  public static func repeating(_ text: CleanText, _ count: Int) -> CleanText {
    CleanText(trusted: String(repeating: text.string, count: max(0, count)))
  }

  /// The text in upper case.
  public func uppercased() -> CleanText { CleanText(string.uppercased()) }

  /// The text cut to a width, with `…` at its end where anything was cut.
  public func fitted(to width: Int) -> CleanText {
    guard self.width > width else { return self }
    return width > 0 ? taking(width - 1) + "…" : ""
  }

  /// The first clusters, as many as fit so many cells.
  public func taking(_ cells: Int) -> CleanText {
    var used = 0
    return CleanText(
      joining: clusters.prefix { cluster in
        used += cluster.width
        return used <= cells
      })
  }

  /// What is left without the first cells, and how many cells stand before it where a wide cluster
  /// was parted.
  public func dropping(_ cells: Int) -> (text: CleanText, indent: Int) {
    guard cells > 0 else { return (self, 0) }
    var used = 0
    var kept: [CellClusters.Element] = []
    var indent = 0
    for cluster in clusters {
      if used >= cells {
        if kept.isEmpty { indent = used - cells }
        kept.append(cluster)
      }
      used += cluster.width
    }
    return (CleanText(joining: kept), indent)
  }

  /// The text with blanks after it up to a width, or cut to it.
  public func padded(to width: Int) -> CleanText {
    let fitted = fitted(to: width)
    return fitted + .repeating(" ", width - fitted.width)
  }

  /// Where marks of characters that part no words stand, such as `‹SHY›`, as offsets in its UTF-8.
  public var wordMarks: [Range<Int>] { isASCII ? [] : Cleaner.wordMarks(in: string) }

  /// The clusters that each take one or two cells, in order.
  public var clusters: CellClusters { CellClusters(self) }
}

extension CleanText: ExpressibleByStringInterpolation {
  /// A literal of the program counts as clean.
  public init(stringLiteral literal: String) { self.init(trusted: literal) }

  /// A literal of the program with clean parts in it counts as clean.
  public init(stringInterpolation: Interpolation) { self.init(trusted: stringInterpolation.text) }

  /// Takes literals of the program, clean texts and numbers; nothing else compiles.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Keeps room for the bytes of the literal.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity)
    }

    /// Adds a part of the literal, a clean text or a number.
    public mutating func appendLiteral(_ literal: String) { text += literal }
    public mutating func appendInterpolation(_ clean: CleanText) { text += clean.string }
    public mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }
}
