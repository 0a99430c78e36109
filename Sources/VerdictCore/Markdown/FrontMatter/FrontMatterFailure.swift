/// Why front matter cannot be read, and where, as an offset.
enum FrontMatterFailure: Error {
  case notYAML(YAMLProblem, offset: Int)
  case notAMapping(offset: Int)
}
