/// The index cannot be used on the disk, though nothing may be wrong with it.
struct IndexUnusable: Error {
  var reason: String

  static let busy = IndexUnusable(reason: "another program is busy with it")
}
