/// Who is told what md4c finds, in the order of the text.
protocol MarkdownConsumer: AnyObject {
  /// Whether parsing is to stop here.
  var isSated: Bool { get }

  func enter(_ block: MarkdownBlockKind)
  func leave(_ block: MarkdownBlockKind)
  func enter(_ span: MarkdownSpanKind)
  func leave(_ span: MarkdownSpanKind)
  func text(_ text: MarkdownText)
}
