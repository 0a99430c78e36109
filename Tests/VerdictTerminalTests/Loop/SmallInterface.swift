import VerdictCore

@testable import VerdictScreen
@testable import VerdictTerminal

/// An interface that shows what was typed; a digit asks a question, and its answer is shown too.
///
/// It is not ready for another key until the question is answered.
struct SmallInterface: Interface {
  let journal: Journal
  var questions: [Question] = []
  var isReady: Bool { questions.isEmpty }
  func isReady(for key: Key) -> Bool { isReady || key == .escape }
  var isComplete: Bool { questions.isEmpty }
  private var size = Size.zero
  private var text = ""

  init(journal: Journal) { self.journal = journal }

  mutating func update(_ event: AppEvent) -> [Effect] {
    switch event {
    case .pressed(.character("q")): return [.quit]
    case .pressed(.control("z")): return [.suspend]
    case .pressed(.control("l")): return [.repaint, .scan]
    case .pressed(.control("s")):
      return [.remember(query: "a"), .saveView(SavedView(name: "b", query: "a"))]
    case .pressed(.escape): questions = []
    case .pressed(.character(let character)):
      text.append(character)
      if let version = character.wholeNumberValue { questions = [.totals(version: version)] }
    case .resized(let size): self.size = size
    case .answered(let question, .failure(let words)):
      journal.note("answered")
      questions.removeAll { $0 == question }
      text += words
    case .answered(let question, .hits(let hits)):
      journal.note(hits.isProvisional ? "provisional" : "final")
      if !hits.isProvisional { questions.removeAll { $0 == question } }
    case .warned(let words): text += words
    default: break
    }
    return []
  }

  var frame: Frame {
    var frame = Frame(size: Size(width: max(size.width, text.count), height: 1))
    for (x, character) in text.enumerated() {
      frame[x, 0] = Cell(text: String(character), width: 1, style: Style(.text))
    }
    return frame
  }
}
