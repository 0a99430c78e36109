import VerdictCore

extension VerdictFilter {
  /// The filter after this one: everything, then each verdict alone, then everything again.
  package var next: VerdictFilter {
    guard let kind = kinds.first, kinds.count == 1 else {
      return isEmpty ? VerdictFilter(VerdictKind.allCases[0]) : []
    }
    let following = VerdictKind.allCases.firstIndex(of: kind).map { $0 + 1 } ?? 0
    return following < VerdictKind.allCases.count
      ? VerdictFilter(VerdictKind.allCases[following]) : []
  }
}
