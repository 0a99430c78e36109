import VerdictCore

extension VerdictTally {
  /// Claims by verdict; verdicts that none has are left out.
  var byQueryWord: [String: Int] {
    Dictionary(uniqueKeysWithValues: given.map { ($0.kind.queryWord, $0.count) })
  }
}
