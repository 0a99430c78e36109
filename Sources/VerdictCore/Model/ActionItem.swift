/// Something that a summary asks its reader to do.
public struct ActionItem: Hashable, Sendable {
  /// In plain text, on one line.
  public var text: String
  /// What it is known by whatever stands before it: its words folded, and a number where the summary
  /// says the same again.
  public var identity: String
}

/// A tool that a summary mentions.
public struct ToolMention: Hashable, Sendable {
  /// Its name, as written.
  public var name: String
  /// What the summary says of it, in plain text; empty for nothing.
  public var text: String
}

extension Summary {
  /// The entries of the lists under Action Items, in order.
  public var actionItems: [ActionItem] {
    var seen: [String: Int] = [:]
    return entries(of: .actions).compactMap { entry in
      let text = entry.plainText
      let words = Words.folded(text).joined(separator: " ")
      guard !words.isEmpty else { return nil }
      seen[words, default: 0] += 1
      let number = seen[words] ?? 1
      return ActionItem(text: text, identity: number > 1 ? "\(words) #\(number)" : words)
    }
  }

  /// The tools in the Tools Mentioned panel, in order, with what is said of them.
  public var toolMentions: [ToolMention] {
    entries(of: .tools).compactMap { entry in
      entry.toolName.map { name in
        let text = entry.plainText
        let rest = text.hasPrefix(name) ? String(text.dropFirst(name.count)) : text
        return ToolMention(
          name: name, text: rest.trimming { " \t\n:—–-".unicodeScalars.contains($0) })
      }
    }
  }

  /// The entries of the lists in panels of a kind.
  func entries(of kind: PanelKind) -> [MarkdownListEntry] {
    let blocks = panels.filter { $0.kind == kind }.flatMap { MarkdownBlock.parse($0.text) }
    return blocks.flatMap { block -> [MarkdownListEntry] in
      if case .list(let list) = block { list.entries } else { [] }
    }
  }
}

extension MarkdownListEntry {
  /// What its paragraphs say, on one line.
  fileprivate var plainText: String {
    let paragraphs = blocks.compactMap { block -> String? in
      guard case .paragraph(let pieces) = block else { return nil }
      return MarkdownInline.plainText(pieces)
    }
    return paragraphs.joined(separator: " ").split(whereSeparator: \.isNewline)
      .joined(separator: " ")
  }
}
