import VerdictScreen
import VerdictTerminal

/// What happens to the probe: input and nothing else.
enum ProbeEvent: LoopEvent {
  case pressed(Key)
  case moused(Mouse)
  case pasted(String)
  case resized(Size)

  var answeredQuestion: Never? { nil }
  var isProvisional: Bool { false }
  var endedWork: Never? { nil }
}

/// Services that nobody needs.
struct SilentServices: Services {
  func start() {}
  func ask(_ question: Never) {}
  func withdraw(_ question: Never) {}
  func perform(_ work: Never) {}
}
