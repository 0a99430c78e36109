/// Where the claims of a listed summary are: their ids follow each other.
struct ClaimRange: Sendable {
  var file: Int32
  var first: Int32
  var count: Int32

  var ids: Range<Int32> { first..<first + count }
}
