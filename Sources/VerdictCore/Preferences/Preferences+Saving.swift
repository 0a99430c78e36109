import Yams

extension Preferences {
  /// The text of a config file with a view in it, in the place of one of the same name; all other
  /// lines stay as they are.
  ///
  /// - Parameters:
  ///   - view: The view, whose query must be one line.
  ///   - yaml: The text of the file so far.
  /// - Returns: The new text.
  /// - Throws: `PreferencesError` where the text cannot be read, or has its views on one line.
  public static func saving(
    _ view: SavedView, in yaml: String
  ) throws(PreferencesError) -> String {
    _ = try Preferences(yaml: yaml)
    let root = try? Yams.compose(yaml: yaml)
    var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let entries = root?.mapping?.map { $0 } ?? []
    guard let place = entries.firstIndex(where: { $0.key.string == "views" }),
      let first = line(of: entries[place].key)
    else {
      return (lines + ["views:", "  \(view.yaml)"]).joined(separator: "\n") + "\n"
    }
    let next = place + 1 < entries.count ? line(of: entries[place + 1].key) : nil
    guard let mapping = entries[place].value.mapping else {
      lines[first] = "views:"
      lines.insert("  \(view.yaml)", at: first + 1)
      return lines.joined(separator: "\n") + "\n"
    }
    let starts = mapping.compactMap { line(of: $0.key) }
    guard !starts.contains(first) else { throw .viewsOnOneLine }
    let end = lastLine(of: starts.last ?? first, before: next ?? lines.count, in: lines)
    let indent = String(repeating: " ", count: max(1, (mapping.first?.key.mark?.column ?? 3) - 1))
    let old = mapping.firstIndex { $0.key.string == view.name }
    let range: Range<Int> =
      if let old {
        starts[
          old]..<(old + 1 < starts.count
          ? lastLine(of: starts[old], before: starts[old + 1], in: lines) : end)
      } else {
        end..<end
      }
    lines.replaceSubrange(range, with: [indent + view.yaml])
    return lines.joined(separator: "\n") + "\n"
  }

  /// From 0.
  private static func line(of node: Node) -> Int? { node.mark.map { $0.line - 1 } }

  /// The end of what starts on a line: blank lines and comments after it belong to what follows.
  private static func lastLine(of start: Int, before limit: Int, in lines: [String]) -> Int {
    var end = limit
    while end > start + 1 {
      let text = lines[end - 1].trimmedBlanks
      guard text.isEmpty || text.hasPrefix("#") else { break }
      end -= 1
    }
    return end
  }
}

extension SavedView {
  fileprivate var yaml: String {
    switch list {
    case .summaries: "\(Self.quoted(name)): \(Self.quoted(query))"
    case .claims: "\(Self.quoted(name)): {list: claims, query: \(Self.quoted(query))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard !isPlain else { return "'\(text.replacing("'", with: "''"))'" }
    return "\""
      + text.unicodeScalars.map {
        $0.value < 0x20 || $0.value == 0x7F || $0 == "\"" || $0 == "\\"
          ? "\\x" + String($0.value + 0x100, radix: 16).dropFirst() : String($0)
      }.joined() + "\""
  }
}
