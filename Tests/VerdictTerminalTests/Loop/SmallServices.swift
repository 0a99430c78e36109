import VerdictCore

@testable import VerdictScreen
@testable import VerdictTerminal

/// Services that note what they are asked, and answer as they are told.
struct SmallServices: Services {
  let journal: Journal
  let mailbox: Mailbox
  /// The answer to give at once, before `ask` returns; nil for none.
  var quickAnswer: String?

  func ask(_ question: Question) {
    journal.note("ask")
    if let quickAnswer { mailbox.post(.answered(question, .failure(quickAnswer))) }
  }

  func withdraw(_ question: Question) { journal.note("withdraw") }

  func remember(query: String) { journal.note("remember \(query)") }

  func save(_ view: SavedView) { journal.note("save \(view.name)") }

  func scan() { journal.note("scan") }
}
