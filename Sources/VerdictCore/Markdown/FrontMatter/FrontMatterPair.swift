import Yams

/// One key of the front matter and its value.
struct FrontMatterPair {
  let key: String
  /// Nil for a key that stood before; such a value is only kept.
  let value: Node?
  /// The value as written, or as YAML on one line where it cannot be cut out.
  let written: String
  /// Where the key starts, and where its value does, as offsets.
  let keyOffset: Int
  let valueOffset: Int

  var entry: FrontMatterEntry { FrontMatterEntry(key: key, yaml: written) }
}
