import CMd4c

/// Runs md4c over markdown and hands its events to a consumer as Swift values.
enum MarkdownParser {
  /// Parses the whole input, or up to the event at which the consumer wants no more.
  ///
  /// - Parameters:
  ///   - input: What to parse.
  ///   - consumer: Who is told; it must not keep the buffers of a text or an attribute.
  /// - Returns: Whether the end was reached.
  @discardableResult
  static func parse(_ input: MarkdownInput, into consumer: some MarkdownConsumer) -> Bool {
    input.original.withUnsafeBufferPointer { original in
      (input.prepared ?? input.original).withUnsafeBufferPointer { prepared in
        guard let base = prepared.baseAddress, !prepared.isEmpty else { return true }
        let session = Session(input, original, prepared, consumer: consumer)
        var parser = callbacks
        parser.flags = flags(isTableAllowed: input.isTableAllowed)
        return withExtendedLifetime(session) {
          base.withMemoryRebound(to: CChar.self, capacity: prepared.count) { chars in
            let pointer = Unmanaged.passUnretained(session).toOpaque()
            return md_parse(chars, MD_SIZE(clamping: prepared.count), &parser, pointer) == 0
          }
        }
      }
    }
  }

  private static func flags(isTableAllowed: Bool) -> UInt32 {
    let flags =
      MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS
      | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS
    return UInt32(flags | (isTableAllowed ? MD_FLAG_TABLES : 0))
  }

  private static var callbacks: MD_PARSER {
    MD_PARSER(
      abi_version: 0, flags: 0,
      enter_block: { type, detail, session in
        Session.of(session).told { MarkdownBlockKind(type, detail).map($0.consumer.enter) }
      },
      leave_block: { type, detail, session in
        Session.of(session).told { MarkdownBlockKind(type, detail).map($0.consumer.leave) }
      },
      enter_span: { type, detail, session in
        Session.of(session).told { $0.span(type, detail).map($0.consumer.enter) }
      },
      leave_span: { type, detail, session in
        Session.of(session).told { $0.span(type, detail).map($0.consumer.leave) }
      },
      text: { type, text, size, session in
        Session.of(session).told { session in
          session.consumer.text(session.text(type, text, Int(size)))
        }
      },
      debug_log: nil, syntax: nil
    )
  }
}

/// One run of md4c, as its callbacks need to know it.
private final class Session {
  let consumer: any MarkdownConsumer
  private let input: MarkdownInput
  private let original: UnsafeBufferPointer<UInt8>
  private let prepared: UnsafeBufferPointer<UInt8>

  init(
    _ input: MarkdownInput, _ original: UnsafeBufferPointer<UInt8>,
    _ prepared: UnsafeBufferPointer<UInt8>, consumer: some MarkdownConsumer
  ) {
    self.input = input
    self.original = original
    self.prepared = prepared
    self.consumer = consumer
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> Session? {
    pointer.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
  }

  func text(_ type: MD_TEXTTYPE, _ start: UnsafePointer<CChar>?, _ count: Int) -> MarkdownText {
    let (bytes, offset) = located(start, count)
    return MarkdownText(kind: MarkdownText.Kind(type), bytes: bytes, offset: offset)
  }

  func span(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> MarkdownSpanKind? {
    switch type {
    case MD_SPAN_EM: .emphasis
    case MD_SPAN_STRONG: .strong
    case MD_SPAN_DEL: .strikethrough
    case MD_SPAN_CODE: .code
    case MD_SPAN_A: .link(attribute(detail?.load(as: MD_SPAN_A_DETAIL.self).href))
    case MD_SPAN_IMG: .image(attribute(detail?.load(as: MD_SPAN_IMG_DETAIL.self).src))
    case MD_SPAN_WIKILINK:
      .wikiLink(attribute(detail?.load(as: MD_SPAN_WIKILINK_DETAIL.self).target))
    default: nil
    }
  }

  private func attribute(_ attribute: MD_ATTRIBUTE?) -> MarkdownAttribute {
    MarkdownAttribute(bytes: located(attribute?.text, Int(attribute?.size ?? 0)).bytes)
  }

  /// Bytes as the author wrote them, and their offset where they lie in the input.
  private func located(
    _ start: UnsafePointer<CChar>?, _ count: Int
  ) -> (bytes: UnsafeBufferPointer<UInt8>, offset: Int?) {
    guard let start = UnsafeRawPointer(start)?.assumingMemoryBound(to: UInt8.self) else {
      return (UnsafeBufferPointer(start: nil, count: 0), nil)
    }
    guard let base = prepared.baseAddress, start >= base, start + count <= base + prepared.count
    else { return (UnsafeBufferPointer(start: start, count: count), nil) }
    let offset = input.originalOffset(of: start - base)
    return (UnsafeBufferPointer(rebasing: original[offset..<offset + count]), offset)
  }
}

extension Session? {
  /// Tells the consumer and gives what md4c expects: 0 to go on.
  fileprivate func told(_ body: (Session) -> Void?) -> Int32 {
    guard let self else { return 1 }
    _ = body(self)
    return self.consumer.isSatisfied ? 1 : 0
  }
}

extension MarkdownBlockKind {
  fileprivate init?(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_BLOCK_DOC: self = .document
    case MD_BLOCK_QUOTE: self = .quote
    case MD_BLOCK_UL:
      let list = detail?.load(as: MD_BLOCK_UL_DETAIL.self)
      self = .list(start: nil, isTight: list?.is_tight != 0)
    case MD_BLOCK_OL:
      let list = detail?.load(as: MD_BLOCK_OL_DETAIL.self)
      self = .list(start: Int(list?.start ?? 1), isTight: list?.is_tight != 0)
    case MD_BLOCK_LI:
      let entry = detail?.load(as: MD_BLOCK_LI_DETAIL.self)
      let isTask = entry.map { $0.is_task != 0 } ?? false
      self = .listEntry(isDone: isTask ? entry?.task_mark != CChar(ascii: " ") : nil)
    case MD_BLOCK_HR: self = .rule
    case MD_BLOCK_H:
      self = .heading(level: Int(detail?.load(as: MD_BLOCK_H_DETAIL.self).level ?? 1))
    case MD_BLOCK_CODE:
      let fence = detail?.load(as: MD_BLOCK_CODE_DETAIL.self).fence_char ?? 0
      self = .code(fence: fence == 0 ? nil : UInt8(bitPattern: fence))
    case MD_BLOCK_P, MD_BLOCK_HTML: self = .paragraph
    case MD_BLOCK_TABLE: self = .table
    case MD_BLOCK_TR: self = .tableRow
    case MD_BLOCK_TH, MD_BLOCK_TD: self = .tableCell
    default: return nil
    }
  }
}

extension MarkdownText.Kind {
  fileprivate init(_ type: MD_TEXTTYPE) {
    switch type {
    case MD_TEXT_NULLCHAR: self = .nul
    case MD_TEXT_BR: self = .hardBreak
    case MD_TEXT_SOFTBR: self = .softBreak
    case MD_TEXT_ENTITY: self = .entity
    case MD_TEXT_CODE: self = .code
    default: self = .plain
    }
  }
}

extension CChar {
  fileprivate init(ascii scalar: Unicode.Scalar) { self = CChar(truncatingIfNeeded: scalar.value) }
}
