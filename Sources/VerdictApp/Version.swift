/// The program's version; the only place that has it.
package enum Version {
  package static let current = "0.1.0"

  /// What is printed before and after the signal by which the program crashes.
  package static let crashLine = (
    program: "verdict \(current)",
    advice: "; to report it, send this line and what `verdict debug info` prints"
  )
}
