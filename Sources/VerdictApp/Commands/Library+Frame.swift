import VerdictCore
import VerdictLibrary
import VerdictScreen

extension Library {
  /// The browser's screen on the library after some keys, each question answered at once.
  package func frame(after keys: [Key], size: Size) -> Frame {
    var state = AppState(size: size, libraryName: CleanText(root.description))
    func answerAll() {
      while let question = state.questions.first, let answer = answer(question) {
        _ = state.update(.answered(question, answer))
        if state.questions.first == question { return }
      }
    }
    answerAll()
    for key in keys {
      _ = state.update(.pressed(key))
      answerAll()
    }
    return state.frame
  }
}
