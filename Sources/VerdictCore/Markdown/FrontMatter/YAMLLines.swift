import Yams

/// Turns the marks of a YAML parser, which count lines and scalars, into offsets.
struct YAMLLines {
  private let bytes: ArraySlice<UInt8>
  private var starts: [Int]

  init(_ yaml: ArraySlice<UInt8>) {
    bytes = yaml
    starts = [yaml.startIndex]
    for offset in yaml.indices {
      let count = Self.lineEnd(in: yaml, at: offset)
      if count > 0 { starts.append(offset + count) }
    }
  }

  /// Where a mark points, never beyond the end.
  func offset(of mark: Mark?) -> Int {
    guard let mark else { return bytes.startIndex }
    guard mark.line - 1 < starts.count else { return bytes.endIndex }
    var offset = starts[max(mark.line - 1, 0)]
    var scalars = mark.column - 1
    while scalars > 0, offset < bytes.endIndex {
      offset += 1
      while offset < bytes.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalars -= 1
    }
    return offset
  }

  /// How many bytes the line end at an offset takes; 0 where there is none.
  static func lineEnd(in bytes: ArraySlice<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case LineScan.newline: 1
    case 0xC2: bytes[offset...].starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      bytes[offset...].starts(with: [0xE2, 0x80, 0xA8])
        || bytes[offset...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: 0
    }
  }
}
