/// A line `**Key:** value` of a claim.
struct AttributeLine {
  let key: String
  let value: String
  let keyOffset: Int
  let valueOffset: Int

  /// Reads a line that md4c knows as part of a paragraph; nil where it is no attribute.
  init?(_ source: SourceText, line: Int) {
    let line = source.trimmed(line: line)
    guard line.count > 5, let marker = source.bytes[line].first,
      marker == UInt8(ascii: "*") || marker == UInt8(ascii: "_"),
      source.bytes[line.lowerBound + 1] == marker
    else { return nil }
    let start = line.lowerBound + 2
    let bytes = source.bytes
    let close = (start..<line.upperBound - 1).first {
      bytes[$0] == marker && bytes[$0 + 1] == marker
    }
    guard let close, close > start, !LineScan.isBlank(bytes[start]) else { return nil }
    let colon = UInt8(ascii: ":")
    var keyEnd = close
    var valueStart = close + 2
    if bytes[close - 1] == colon {
      keyEnd -= 1
    } else if valueStart < line.upperBound, bytes[valueStart] == colon {
      valueStart += 1
    } else {
      return nil
    }
    let keyRange = source.trimmed(start..<keyEnd)
    guard !keyRange.isEmpty else { return nil }
    let valueRange = source.trimmed(valueStart..<line.upperBound)
    key = source.text(keyRange)
    value = source.text(valueRange)
    keyOffset = keyRange.lowerBound
    valueOffset = valueRange.lowerBound
  }
}
