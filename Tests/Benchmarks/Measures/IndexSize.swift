import Foundation

/// The index on the disk, beside the text it is of.
struct IndexSize: Measure {
  func rows(on bench: Bench) throws -> [Row] {
    let size = ["", "-wal"].reduce(0) { sum, suffix in
      let path = (bench.index ?? "") + suffix
      let facts = try? FileManager.default.attributesOfItem(atPath: path)
      return sum + (facts?[.size] as? Int ?? 0)
    }
    return [
      Row("index, share of the text", Duration.short(Double(size) / Double(bench.byteCount))),
      Row("the text, MB", Duration.short(Double(bench.byteCount) / 1e6)),
    ]
  }
}
