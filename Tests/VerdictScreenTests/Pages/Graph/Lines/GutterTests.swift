import Testing
import VerdictCore

@testable import VerdictScreen

struct GutterTests {
  @Test(arguments: PictureWorld.all, ConnectionKind.allCases)
  func `trunks of one lane have a free row between them, and no lane is wasted`(
    world: PictureWorld, kind: ConnectionKind
  ) {
    let map = world.map
    let trunks = Gutter.trunks(kind, in: map)
    let reaches = Gutter.reaches(kind, in: map)
    #expect(reaches == trunks.map(\.rows))
    let least = Gutter.leastLanes(for: reaches, rows: map.order.count)
    let fullest = map.order.indices.map { row in
      trunks.count { ($0.rows.lowerBound...$0.rows.upperBound + 1).contains(row) }
    }
    #expect(least == fullest.max() ?? 0)
    let tight = Gutter(trunks, room: least)
    #expect(tight.lanes.count == least)
    for gutter in [tight, Gutter(trunks, room: .max)] {
      #expect(gutter.lanes.joined().count == trunks.count)
      for lane in gutter.lanes {
        for (upper, lower) in zip(lane, lane.dropFirst()) {
          #expect(upper.rows.upperBound + 1 < lower.rows.lowerBound)
        }
      }
    }
  }

  @Test func `the trunks that reach into some rows are found`() {
    let map = PictureWorld.dense.map
    let gutter = Gutter(Gutter.trunks(.agrees, in: map), room: .max)
    for lane in gutter.lanes.indices {
      for first in 0..<map.order.count {
        let rows = first..<min(map.order.count, first + 4)
        let expected = gutter.lanes[lane].filter {
          rows.overlaps($0.rows.lowerBound..<$0.rows.upperBound + 1)
        }
        #expect(Array(gutter.trunks(in: lane, rows: rows)) == expected)
      }
    }
  }

  @Test func `one word more or less leaves all other lanes as they are`() {
    let trunks = [
      Trunk(sources: [0], targets: [1]), Trunk(sources: [3], targets: [4, 5]),
      Trunk(sources: [2], targets: [0, 9]),
    ].compactMap(\.self)
    let before = Gutter(trunks, room: .max)
    let after = Gutter(trunks + [Trunk(sources: [8], targets: [1])].compactMap(\.self), room: .max)
    #expect(Array(after.lanes.prefix(1)) == Array(before.lanes.prefix(1)))
    #expect(after.lanes.flatMap(\.self).count == 4)
  }
}
