import VerdictCore
import VerdictLibrary
import VerdictScreen

extension Library {
  /// Answers a question of the interface.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - cancellation: Ends a search.
  ///   - provisional: Takes an answer that shows until the one that is returned.
  /// - Returns: The answer; nil where it was called off.
  package func answer(
    _ question: Question, cancellation: Cancellation = Cancellation(),
    provisional: (Answer) -> Void = { _ in }
  ) -> Answer? {
    do {
      try cancellation.check()
      switch question.subject {
      case .totals: return .totals(try totals())
      case .summaries(let asked):
        return .summaries(
          marked(
            try summaries(
              filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
              cancellation: cancellation)))
      case .claims(let asked):
        return .claims(
          marked(
            try claims(
              filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
              cancellation: cancellation)))
      case .actions(let asked):
        return .actions(
          try actions(
            filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
            cancellation: cancellation))
      case .tools(let asked):
        return .tools(
          try tools(
            filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
            cancellation: cancellation))
      case .search(let asked):
        return .hits(
          marked(
            try search(
              filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
              cancellation: cancellation, provisional: { provisional(.hits(marked($0))) })))
      case .summary(let slug): return .summary(try summary(slug))
      case .file(let slug): return .file(try path(ofSummary: slug))
      case .marks(let slug):
        return .marks(try marks(ofSummary: slug))
      case .changes:
        return .changes(try changes(most: Self.mostChanges, cancellation: cancellation))
      case .bookmarks: return .bookmarks(try bookmarks())
      case .neighbourhood(let speaker):
        return .neighbourhood(try marked(neighbourhood(of: speaker)))
      case .graph: return .graph(try graphMap())
      case .paths(let start, let end): return .paths(try shortestPaths(from: start, to: end))
      case .overview: return .overview(try overview(cancellation: cancellation))
      case .readingOn(let slug):
        return .readingOn(try readingOn(after: slug, cancellation: cancellation))
      case .findings: return .findings(try findings())
      case .problems(let words, let order):
        return .problems(try problems(matching: words, by: order))
      case .passage(let slug, let line): return .passage(try passage(of: slug, line: line))
      case .speakers(let asked):
        return .speakers(
          try speakers(
            filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
            cancellation: cancellation))
      case .comparison(let speakers, let wanted):
        return .comparison(try comparison(of: speakers, showing: wanted))
      case .relatedClaims(let slug): return .relatedClaims(try relatedClaims(of: slug))
      }
    } catch is CancellationError {
      return nil
    } catch {
      return .failure("\(error)")
    }
  }
}

extension Library {
  /// As many changed summaries are listed at most.
  private static let mostChanges = 500
}

extension Question {
  /// How long the answer may take.
  enum Cost {
    /// No longer than a frame, however large the library.
    case instant
    /// As long as a search.
    case search
    /// As long as it takes to look at all speakers.
    case analysis
  }

  var cost: Cost {
    switch subject {
    case .summaries(let asked): asked.filter.query == .everything ? .instant : .search
    case .claims(let asked): asked.filter.query == .everything ? .instant : .search
    case .totals, .summary, .file, .marks, .bookmarks, .neighbourhood, .passage, .relatedClaims:
      .instant
    case .search, .speakers, .actions, .tools: .search
    case .graph, .paths, .comparison, .readingOn, .findings, .problems, .overview, .changes:
      .analysis
    }
  }
}
