import CustomDump
import Testing

/// Expects two values to be the same; where they are not, shows no more than what differs.
package func expectSame<Value: Equatable>(
  _ value: Value, _ expected: Value, _ comment: @autoclosure () -> String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard value != expected else { return }
  let difference = diff(expected, value, format: .proportional) ?? "no difference that shows"
  Issue.record("\(comment())\n\(difference)", sourceLocation: sourceLocation)
}
