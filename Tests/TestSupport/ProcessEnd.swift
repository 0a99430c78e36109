/// How a process came to its end.
package enum ProcessEnd: Hashable, Sendable {
  case exited(Int32)
  case signalled(Int32)
}
