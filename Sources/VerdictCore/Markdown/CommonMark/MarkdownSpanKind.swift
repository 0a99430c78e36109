/// A span as md4c announces it.
enum MarkdownSpanKind {
  case emphasis
  case strong
  case strikethrough
  case code
  case link(MarkdownAttribute)
  case image(MarkdownAttribute)
  case wikiLink(MarkdownAttribute)
}
