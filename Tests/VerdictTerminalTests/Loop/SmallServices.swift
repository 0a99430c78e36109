@testable import VerdictTerminal

/// Services that note what they are asked, and answer as they are told.
struct SmallServices: Services {
  let journal: Journal
  let mailbox: Mailbox<SmallEvent>
  /// The answer to give at once, before `ask` returns; nil for none.
  var quickAnswer: String?

  func start() { journal.note("start") }

  func ask(_ question: Int) {
    journal.note("ask")
    if let quickAnswer { mailbox.post(.answered(question, quickAnswer)) }
  }

  func withdraw(_ question: Int) { journal.note("withdraw") }

  func perform(_ work: String) { journal.note("perform \(work)") }
}
