import VerdictScreen
import VerdictTerminal

/// Services that nobody needs.
struct SilentServices: Services {
  func ask(_ question: Question) {}
  func scan() {}
}
