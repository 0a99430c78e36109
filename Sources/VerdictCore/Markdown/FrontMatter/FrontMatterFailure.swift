/// Why front matter cannot be read, and where, as an offset.
enum FrontMatterFailure: Error {
  case notYAML(reason: String, offset: Int)
  case notAMapping(offset: Int)
}
