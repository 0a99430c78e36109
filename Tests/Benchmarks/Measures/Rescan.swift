/// Finding out that nothing has changed: a whole process that prints one row.
struct Rescan: Measure {
  func rows(on bench: Bench) throws -> [Row] {
    let scan = try Samples { try bench.list() }
    let floor = Samples { _ = FileWalk.files(below: bench.library) }
    return [
      Row("rescan, nothing changed (verdict list --limit 1)", scan.median, floor: floor.median),
      Row("floor: readdir and stat", floor.median),
    ]
  }
}
