import Testing
import VerdictCore
import VerdictScreen

/// The interface on a library in memory, driven by keys as a person types them.
struct Browser {
  var state: AppState
  var library: MemoryLibrary
  /// Every effect asked for so far.
  private(set) var effects: [Effect] = []
  /// Why all work fails; nil where it is done.
  var failure: String?

  init(
    _ library: MemoryLibrary, width: Int = 120, height: Int = 36, recentQueries: [String] = [],
    views: [SavedView] = [], keys: KeyTable = .standard
  ) {
    self.library = library
    state = AppState(
      size: Size(width: width, height: height), libraryName: "~/talks",
      recentQueries: recentQueries, views: views, keys: keys)
    settle()
  }

  /// The interface on the graph around a speaker.
  init(_ library: MemoryLibrary, showing speaker: Slug, width: Int, height: Int) {
    self.init(library, width: width, height: height)
    state.history.open(Page(GraphPage(centre: speaker)))
    settle()
  }

  /// The interface on the paths from one speaker to another.
  init(_ library: MemoryLibrary, path start: Slug, to end: Slug, width: Int, height: Int) {
    self.init(library, width: width, height: height)
    state.history.open(Page(GraphPage(from: start, to: end)))
    settle()
  }

  /// Presses keys in the notation of `Key.sequence`, with every question answered after each.
  mutating func press(_ notation: String) {
    guard let keys = Key.sequence(notation) else {
      Issue.record("no keys: \(notation)")
      return
    }
    for key in keys { send(.pressed(key)) }
  }

  mutating func send(_ event: AppEvent) {
    let new = state.update(event)
    effects += new
    for case .perform(let work) in new {
      effects += state.update(failure.map { .failed(work, reason: $0) } ?? .performed(work))
    }
    settle()
  }

  /// Answers questions until none is left.
  mutating func settle() {
    var rounds = 0
    while !state.questions.isEmpty, rounds < 20 {
      for question in state.questions {
        effects += state.update(.answered(question, library.answer(question)))
      }
      rounds += 1
    }
  }

  /// The rows of the screen, blanks at their ends dropped.
  var rows: [String] {
    let frame = state.frame
    return (0..<frame.size.height).map { y in
      String(frame.text(ofRow: y).reversed().drop { $0 == " " }.reversed())
    }
  }

  var screen: String { rows.joined(separator: "\n") }

  /// The words marked as found, row by row from the top.
  var markedText: [String] {
    let frame = state.frame
    return (0..<frame.size.height).flatMap { y in
      frame.row(y).split { $0.style.role != .match }.map { $0.map(\.text).joined() }
    }
  }

  /// The text of the cells under the cursor, row by row.
  var selectedText: String {
    let frame = state.frame
    return (0..<frame.size.height).compactMap { y in
      let text = frame.row(y).filter { $0.style.selection == .focused }.map(\.text).joined()
      return text.isEmpty ? nil : text
    }.joined(separator: "\n")
  }
}
