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
  func answer(
    _ question: Question, cancellation: Cancellation = Cancellation(),
    provisional: (Answer) -> Void = { _ in }
  ) -> Answer? {
    do {
      switch question {
      case .totals: return .totals(try totals())
      case .summaries(let asked):
        return .summaries(
          try summaries(
            filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
            cancellation: cancellation))
      case .claims(let asked):
        return .claims(
          try claims(
            filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
            cancellation: cancellation))
      case .search(let asked):
        return .hits(
          try search(
            filter: asked.filter, order: asked.order, range: asked.range, anchor: asked.anchor,
            cancellation: cancellation, provisional: { provisional(.hits($0)) }))
      case .summary(let slug, _): return .summary(try summary(slug))
      case .neighbourhood(let speaker, _): return .neighbourhood(try neighbourhood(of: speaker))
      }
    } catch is CancellationError {
      return nil
    } catch {
      return .failure("\(error)")
    }
  }
}

extension Question {
  /// Whether the answer may take longer than a frame.
  var isSearch: Bool {
    switch self {
    case .summaries(let asked): asked.filter.query != .everything
    case .claims(let asked): asked.filter.query != .everything
    case .search: true
    case .totals, .summary, .neighbourhood: false
    }
  }
}
