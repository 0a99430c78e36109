@testable import VerdictScreen
@testable import VerdictTerminal

/// What happens to `SmallInterface`: its questions are numbers, the answers are words.
enum SmallEvent: LoopEvent {
  case pressed(Key)
  case moused(Mouse)
  case pasted(String)
  case resized(Size)
  case answered(Int, String, isProvisional: Bool = false)
  case told(String)
  case ended(String)

  var endedWork: String? { if case .ended(let work) = self { work } else { nil } }

  var answeredQuestion: Int? {
    if case .answered(let question, _, _) = self { question } else { nil }
  }

  var isProvisional: Bool {
    if case .answered(_, _, let isProvisional) = self { isProvisional } else { false }
  }
}

/// An interface that shows what was typed; a digit asks a question, and its answer is shown too.
///
/// It is not ready for another key until the question is answered.
struct SmallInterface: Interface {
  let journal: Journal
  var questions: [Int] = []
  var isReady: Bool { questions.isEmpty }
  func isReady(for key: Key) -> Bool { isReady || key == .escape }
  var isComplete: Bool { questions.isEmpty }
  private var size = Size.zero
  private var text = ""

  init(journal: Journal) { self.journal = journal }

  mutating func update(_ event: SmallEvent) -> [InterfaceEffect<String>] {
    switch event {
    case .pressed(.character("q")): return [.quit]
    case .pressed(.control("z")): return [.suspend]
    case .pressed(.control("l")): return [.repaint, .perform("a")]
    case .pressed(.control("e")): return [.handOver("edit")]
    case .pressed(.control("y")): return [.copy("text")]
    case .pressed(.escape): questions = []
    case .pressed(.character(let character)):
      text.append(character)
      if let number = character.wholeNumberValue { questions = [number] }
    case .resized(let size): self.size = size
    case .answered(let question, let answer, let isProvisional):
      journal.note(isProvisional ? "provisional" : "answered")
      if !isProvisional { questions.removeAll { $0 == question } }
      text += answer
    case .told(let words): text += words
    case .ended(let work): text += work.prefix(1)
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
