import Synchronization
import VerdictCore

/// What was worked out for the questions just before, for as long as the index stays as it is.
///
/// Who types a query asks for nearly the same again and again, and who scrolls for the same.
final class QueryCache: Sendable {
  struct ConditionKey: Hashable {
    var condition: QueryCondition
    var space: SearchSpace
  }

  struct ListKey: Hashable {
    var filter: ListFilter
    var order: String
    var space: SearchSpace
  }

  struct SpeakerKey: Hashable {
    var filter: ListFilter
    var order: ListOrder<SpeakerSortKey>
  }

  private struct State {
    var version: [Int] = []
    var marks: [Int] = []
    /// A few words for each summary that is not as the reader saw it.
    var differences: [LedgerDifference]?
    /// At most 62 KB each among 500,000 claims.
    var conditions = RecentlyUsed<ConditionKey, RowSet>(limit: 16)
    /// A few words each.
    var forms = RecentlyUsed<WordForms, [String]>(limit: 16)
    /// At most 2 MB each among 500,000 claims, like `orders`.
    var lists = RecentlyUsed<ListKey, [Int32]>(limit: 3)
    var orders = RecentlyUsed<ListKey, [Int32]>(limit: 4)
    var claimRanges: [ClaimRange]?
    /// About 100 MB among 100,000 speakers.
    var graph: ConnectionGraph?
    /// 4 MB among 100,000 speakers, besides the graph.
    var scorecards: ScorecardTable?
    /// 4 bytes a speaker.
    var speakers = RecentlyUsed<SpeakerKey, [Int32]>(limit: 4)
  }

  private let state = Mutex(State())
  private let readerState = Mutex<ReaderState?>(nil)

  /// Every mark of a kind, the newest first; none where none are kept.
  func marks(of kind: MarkKind) throws -> [(key: MarkKey, mark: ReaderMark)] {
    try readerState.withLock(\.self)?.marks(of: kind) ?? []
  }

  /// Reads what was seen; nil where that is not kept.
  func searchLedger<Result>(_ body: (Ledger) throws -> Result) throws -> Result? {
    try readerState.withLock(\.self)?.searchLedger(body)
  }

  /// Every summary that is not as the reader saw it.
  func differences(otherwise find: () throws -> [LedgerDifference]) rethrows -> [LedgerDifference] {
    try known(\.differences, otherwise: find)
  }

  /// Forgets everything that was not worked out in this version of the index, and what queries found
  /// in another version of the marks.
  func keep(version: [Int], _ readerState: ReaderState?) {
    self.readerState.withLock { $0 = readerState }
    let marks = readerState?.version ?? []
    state.withLock { state in
      if state.version != version {
        state = State(version: version)
      } else if state.marks != marks {
        state.conditions = State().conditions
        state.lists = State().lists
        state.speakers = State().speakers
        state.differences = nil
      }
      state.marks = marks
    }
  }

  func rows(_ key: ConditionKey, otherwise find: () throws -> RowSet) rethrows -> RowSet {
    try known(key, in: \.conditions, otherwise: find)
  }

  /// The words that are forms of one.
  func forms(_ key: WordForms, otherwise find: () throws -> [String]) rethrows -> [String] {
    try known(key, in: \.forms, otherwise: find)
  }

  /// The ids of the rows of a filtered list, in order.
  func list(_ key: ListKey, otherwise find: () throws -> [Int32]) rethrows -> [Int32] {
    try known(key, in: \.lists, otherwise: find)
  }

  /// The ids of all rows, in order.
  func order(_ key: ListKey, otherwise find: () throws -> [Int32]) rethrows -> [Int32] {
    try known(key, in: \.orders, otherwise: find)
  }

  func hasList(_ key: ListKey) -> Bool { state.withLock { $0.lists[key] != nil } }

  func claimRanges(otherwise find: () throws -> [ClaimRange]) rethrows -> [ClaimRange] {
    try known(\.claimRanges, otherwise: find)
  }

  func graph(otherwise find: () throws -> ConnectionGraph) rethrows -> ConnectionGraph {
    try known(\.graph, otherwise: find)
  }

  func scorecards(otherwise find: () throws -> ScorecardTable) rethrows -> ScorecardTable {
    try known(\.scorecards, otherwise: find)
  }

  /// The nodes of speakers in the graph, in the order of a list.
  func speakers(_ key: SpeakerKey, otherwise find: () throws -> [Int32]) rethrows -> [Int32] {
    try known(key, in: \.speakers, otherwise: find)
  }

  private func known<Value: Sendable>(
    _ memory: WritableKeyPath<State, Value?> & Sendable, otherwise find: () throws -> Value
  ) rethrows -> Value {
    if let value = state.withLock({ $0[keyPath: memory] }) { return value }
    let value = try find()
    state.withLock { $0[keyPath: memory] = value }
    return value
  }

  private func known<Key: Sendable, Value: Sendable>(
    _ key: Key, in memory: WritableKeyPath<State, RecentlyUsed<Key, Value>> & Sendable,
    otherwise find: () throws -> Value
  ) rethrows -> Value {
    if let value = state.withLock({ $0[keyPath: memory][key] }) { return value }
    let value = try find()
    state.withLock { $0[keyPath: memory][key] = value }
    return value
  }
}

/// A few values worked out last, by what they were worked out for.
struct RecentlyUsed<Key: Equatable, Value> {
  private let limit: Int
  private var entries: [(key: Key, value: Value)] = []

  init(limit: Int) { self.limit = limit }

  subscript(key: Key) -> Value? {
    mutating get {
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
      entries.insert(entries.remove(at: index), at: 0)
      return entries[0].value
    }
    set {
      entries.removeAll { $0.key == key }
      if let newValue { entries.insert((key, newValue), at: 0) }
      if entries.count > limit { entries.removeLast() }
    }
  }
}
