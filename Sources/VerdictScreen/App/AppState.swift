import VerdictCore

/// Everything the interface knows.
package struct AppState: Hashable, Sendable {
  package internal(set) var size: Size
  package internal(set) var history: History
  package internal(set) var overlay: Overlay?
  /// Grows whenever the library says that it changed; what was loaded for less is asked for again.
  package internal(set) var version = 0
  package internal(set) var totals = LibraryTotals()
  var totalsVersion = -1
  /// How far a scan has come; nil while none runs.
  package internal(set) var scan: ScanProgress?
  /// One line worth telling; it stays until the next key.
  package internal(set) var warning: CleanText?
  /// The folder that is browsed, as the person knows it.
  package let libraryName: CleanText

  package init(size: Size, libraryName: CleanText) {
    self.size = size
    self.libraryName = libraryName
    history = History(.summaries(ListPage()))
  }

  /// The screen without its first and last row.
  var body: Rect { Rect(x: 0, y: 1, width: size.width, height: size.height - 2) }

  /// What the pages show and have no answer to yet.
  package var questions: [Question] {
    var questions = pageQuestions
    if totalsVersion != version { questions.append(.totals(version: version)) }
    if case .connections(let picker) = overlay {
      questions += picker.questions(version: version).filter { !questions.contains($0) }
    }
    return questions
  }

  /// Whether a key can be taken now; false while what it would act on is still asked for.
  package var isReady: Bool {
    if case .connections(let picker) = overlay { return picker.neighbourhood != nil }
    return switch history.current {
    case .summaries(let page): page.isReady
    case .claims(let page): page.isReady
    case .summary(let page): page.layout != nil || page.isGone
    case .speaker(let page): page.neighbourhood != nil
    case .graph(let page): page.neighbourhood != nil
    }
  }

  /// Whether all that is in view is here; what else is asked for is for the next step.
  package var isComplete: Bool {
    guard totalsVersion == version else { return false }
    if case .connections(let picker) = overlay, !picker.questions(version: version).isEmpty {
      return false
    }
    return switch history.current {
    case .summaries(let page): page.isComplete(version: version, geometry: geometry(of: page))
    case .claims(let page): page.isComplete(version: version, geometry: geometry(of: page))
    case .summary, .speaker, .graph: pageQuestions.isEmpty
    }
  }

  private var pageQuestions: [Question] {
    switch history.current {
    case .summaries(let page): page.questions(version: version, geometry: geometry(of: page))
    case .claims(let page): page.questions(version: version, geometry: geometry(of: page))
    case .summary(let page): page.questions(version: version)
    case .speaker(let page): page.questions(version: version)
    case .graph(let page): page.questions(version: version)
    }
  }

  func geometry<Source>(of page: ListPage<Source>) -> ListGeometry {
    ListGeometry(body: body, isPreviewShown: page.isPreviewShown)
  }

  /// The keys that work now.
  package var context: KeyContext { overlay?.context ?? history.current.context }
}
