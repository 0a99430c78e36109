import VerdictCore

/// What of a summary, or of a claim, can be copied.
package struct CopyPicker: Picker {
  package static let choosing: Set<Action> = [.open, .copy]
  package var isCounted: Bool { false }

  private let target: SummaryTarget
  private var askedSummary: Asked<Summary?>
  private var askedFile: Asked<FilePath?>
  package var cursor = ListCursor()
  package var search = PickerSearch()

  package init(_ target: SummaryTarget) {
    self.target = target
    askedSummary = Asked(.summary(target.summary))
    askedFile = Asked(.file(of: target.summary))
  }

  package var isReady: Bool { askedSummary.isHere && askedFile.isHere }

  package var title: CleanText { "Copy" }

  package var rows: [CopiedText] {
    guard case .some(let summary?) = askedSummary.value else { return [] }
    return CopiedText.all(of: target, in: summary, file: askedFile.value ?? nil)
  }

  package func questions(in environment: Environment) -> [Question] {
    askedSummary.questions(in: environment) + askedFile.questions(in: environment)
  }

  package func failure(in environment: Environment) -> CleanText? {
    askedSummary.failure(in: environment) ?? askedFile.failure(in: environment)
  }

  package mutating func receive(
    _ answer: Answer, to question: Question, in environment: Environment
  ) -> Outcome {
    _ = askedSummary.receive(answer, to: question, in: environment)
    _ = askedFile.receive(answer, to: question, in: environment)
    fitCursor(in: environment)
    return .stay
  }

  package func box(in body: Rect) -> PickerBox {
    PickerBox(
      width: 84, height: max(1, rows.count) + PickerBox.detailHeight, count: rows.count,
      linesBelow: PickerBox.detailHeight, in: body)
  }

  package func empty(in environment: Environment) -> [Line] {
    let notice = askedSummary.notice("looking…", in: environment)
    return notice.isEmpty ? [Line("This summary is gone.", .muted)] : notice
  }

  package func lines(width: Int) -> (CopiedText) -> Line {
    let nameWidth = rows.map(\.name.width).max() ?? 0
    return { text in
      let first = text.text.split(separator: "\n").first ?? ""
      return Line(text.name.padded(to: nameWidth) + "  ", .speaker) + Line(CleanText(first))
    }
  }

  package func choose(_ text: CopiedText) -> Outcome { .perform(.copy(text)) }

  /// Below the rows stands what would be copied.
  package func draw(in frame: inout Frame, _ environment: Environment) {
    drawList(in: &frame, environment)
    guard let selected else { return }
    let lines = selected.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(8)
    box(in: environment.body).drawDetail(lines.map { Line(CleanText($0)) }, in: &frame)
  }
}

extension CopiedText {
  /// Everything that can be copied of a claim, or of a summary.
  fileprivate static func all(
    of target: SummaryTarget, in summary: Summary, file: FilePath?
  ) -> [CopiedText] {
    var texts: [CopiedText] = []
    let index = summary.claimSlugs.firstIndex { $0 == target.claim }
    if let index {
      let claim = summary.claims[index]
      texts.append(CopiedText("claim", untrusted: MarkdownInline.plainText(claim.text)))
      texts.append(CopiedText("citation", untrusted: claim.citation(in: summary)))
      texts += claim.quotes.map {
        CopiedText("quote", untrusted: $0.citation(by: summary.speaker.name))
      }
    }
    texts += LinkTarget.allWithSource(of: target, in: summary).compactMap { target in
      guard case .address(let address) = target.destination, let link = try? WebLink(address)
      else { return nil }
      return CopiedText("link", untrusted: link.address)
    }
    let identity = index.map { "#" + summary.claimSlugs[$0].text } ?? ""
    texts.append(CopiedText("id", untrusted: summary.slug.text + identity))
    if let file { texts.append(CopiedText("path", untrusted: file.description)) }
    texts.append(CopiedText("whole summary", untrusted: SummaryWriter.write(summary)))
    return texts
  }
}
