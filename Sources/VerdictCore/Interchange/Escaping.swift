extension String {
  /// The text with something in place of some of its scalars.
  ///
  /// A cluster would hide the scalars that formats give a meaning to: `"` and what combines with it
  /// are one character.
  ///
  /// `escape` gives what to write for a scalar; nil where it may stay.
  func escaped(_ escape: (Unicode.Scalar) -> String?) -> String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let text = escape(scalar) {
        escaped += text
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text as XML has it in an element or an attribute.
  public var escapedXML: String {
    escaped {
      switch $0 {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\"": "&quot;"
      case "'": "&apos;"
      default: nil
      }
    }
  }
}
