import VerdictCore
import VerdictScreen
import VerdictTerminal

/// Services that nobody needs.
struct SilentServices: Services {
  func ask(_ question: Question) {}
  func withdraw(_ question: Question) {}
  func scan() {}
  func remember(query: String) {}
  func save(_ view: SavedView) {}
}
