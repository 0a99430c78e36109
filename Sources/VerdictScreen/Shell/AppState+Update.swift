import VerdictCore

extension AppState {
  /// Takes in one event; gives what is to be done outside.
  package mutating func update(_ event: AppEvent) -> [Effect] {
    let effects = take(event)
    defer { requested = [] }
    return effects + requested
  }

  private mutating func take(_ event: AppEvent) -> [Effect] {
    switch event {
    case .pressed(let key):
      warning = nil
      notice = nil
      changeFeed.passKey()
      if prompt != nil { return type(key) }
      if key == .escape, failedWork.message != nil {
        dismissFailure()
        return []
      }
      let action = keys.action(for: key, in: context)
      if action != .scan, action != .repaint { namedCommand = nil }
      guard let action, !top.idleActions(in: environment).contains(action) else {
        notice = "\(key.label) does nothing here; \(keys.label(.help)) lists the keys"
        return []
      }
      return perform(action)
    case .pasted(let text):
      warning = nil
      notice = nil
      changeFeed.passKey()
      if prompt != nil { return paste(text) }
      notice = "text can be pasted after \(keys.label(.search)) or \(keys.label(.commandLine))"
    case .moused(let mouse):
      warning = nil
      notice = nil
      return take(mouse)
    case .resized(let size):
      self.size = size
      layOut()
    case .answered(let question, let answer):
      receive(answer, to: question)
    case .scanStarted:
      scan = ScanProgress(filesRead: 0, filesFound: 0)
    case .scanProgressed(let progress):
      scan = progress
    case .libraryChanged:
      version += 1
    case .scanFinished:
      scan = nil
    case .filesChanged(let changes, let time):
      changeFeed.add(changes, at: time)
      if var picker = overlay?.layer as? ChangePicker {
        picker.update(to: changeFeed.changes, in: environment)
        overlay = Overlay(picker)
      }
    case .changedMeanwhile(let count):
      changeFeed.add(meanwhile: count)
    case .performed(let work):
      failedWork.succeed(work)
      switch work {
      case .saveView(let view):
        notice = "saved as “\(CleanText(view.name))”; \(keys.label(.pickView)) shows all views"
      case .mark, .readAll, .see, .undo, .redo: version += 1
      default: break
      }
      layOut()
    case .failed(let work, let reason):
      failedWork.add(work, reason: reason)
      layOut()
    case .noticed(let text):
      notice = CleanText(text)
    case .warned(let text):
      warning = CleanText(text)
    }
    return []
  }

  private mutating func receive(_ answer: Answer, to question: Question) {
    if case .failure(let reason) = answer { warning = CleanText(reason) }
    if questions.contains(question) { remembered.keep(answer, to: question) }
    let environment = environment
    _ = askedTotals.receive(answer, to: question, in: environment)
    receiveNames(answer, to: question)
    receiveOfferedNames(answer, to: question)
    if let outcome = overlay?.layer.receive(answer, to: question, in: environment) {
      follow(outcome)
    }
    follow(history.current.layer.receive(answer, to: question, in: environment))
  }

  mutating func dismissFailure() {
    failedWork.dismiss()
    layOut()
  }

  /// Shows on the page that one has returned to what was known of it, of this state of the library
  /// or one before; what is newer is asked for.
  mutating func recall() {
    var recalled: Set<Question> = []
    while true {
      let known = history.current.layer.questions(in: environment)
        .compactMap { remembered.last(about: $0.subject) }
        .first { !recalled.contains($0.question) }
      guard let (question, answer) = known else { break }
      recalled.insert(question)
      var before = environment
      before.version = question.version
      before.isScanning = false
      follow(history.current.layer.receive(answer, to: question, in: before))
    }
    layOut()
  }

  /// Fits the page to the screen, after either has changed.
  mutating func layOut() { history.current.layer.layOut(in: environment) }
}
