import VerdictCore

/// What the index keeps of a connection.
struct ConnectionEntry: Sendable {
  var connection: Connection
  var location: SourceLocation
}
