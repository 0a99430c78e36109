import VerdictCore

/// A tool or topic that speakers share as JSON.
struct SharedNameRecord: Encodable {
  var name: String
  var speakers: [String]

  init(_ shared: SharedName, of compared: [ComparedSpeaker]) {
    name = shared.name
    speakers = shared.speakers.map { compared[$0].node.slug.text }
  }
}
