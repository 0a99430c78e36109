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
    let entry = try view.yaml()
    let root = try? Yams.compose(yaml: yaml)
    var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let entries = root?.mapping?.map { $0 } ?? []
    guard let index = entries.firstIndex(where: { $0.key.string == "views" }),
      let first = line(of: entries[index].key)
    else {
      return (lines + ["views:", "  \(entry)"]).joined(separator: "\n") + "\n"
    }
    let next = index + 1 < entries.count ? line(of: entries[index + 1].key) : nil
    guard let mapping = entries[index].value.mapping else {
      lines[first] = "views:"
      lines.insert("  \(entry)", at: first + 1)
      return lines.joined(separator: "\n") + "\n"
    }
    let starts = mapping.compactMap { line(of: $0.key) }
    guard !starts.contains(first) else {
      throw PreferencesError(.viewsOnOneLine, at: entries[index].value)
    }
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
    lines.replaceSubrange(range, with: [indent + entry])
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
  /// The entry of the view, on one line.
  fileprivate func yaml() throws(PreferencesError) -> String {
    let (name, query) = (try Self.scalar(name), try Self.scalar(query))
    return switch list {
    case .summaries: "\(name): \(query)"
    case .claims: "\(name): {list: claims, query: \(query)}"
    }
  }

  /// A text in quotes, on one line.
  private static func scalar(_ text: String) throws(PreferencesError) -> String {
    do {
      let node = Node(text, Tag(.str), .singleQuoted)
      return try Yams.serialize(node: node, width: -1, allowUnicode: true).trimmedBlanks
    } catch {
      throw PreferencesError(.notYAML)
    }
  }
}
