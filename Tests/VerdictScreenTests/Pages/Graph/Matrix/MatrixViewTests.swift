import TestSupport
import Testing
import VerdictCore

@testable import VerdictScreen

struct MatrixViewTests {
  private static let marks: [ConnectionKinds: (drawn: String, ascii: String)] = [
    []: ("·", "."), .agrees: ("+", "+"), .contradicts: ("−", "-"),
    [.agrees, .contradicts]: ("±", "*"),
  ]

  @Test(arguments: PictureWorld.peopled, [(60, 66), (80, 24), (200, 70)])
  func `every cell says what its row says of its column`(
    world: PictureWorld, size: (Int, Int)
  ) throws {
    let map = world.map
    let focus = try #require(map.order.first)
    for isASCII in [false, true] {
      var picture = MatrixPicture(map, focus: focus, width: size.0, height: size.1)
      let reading = picture.read(isASCII: isASCII)
      #expect(reading.faults == [])
      #expect(reading.marks.count == map.order.count * map.order.count)
      for (position, mark) in reading.marks {
        let outgoing = map.graph.edgePair(
          from: map.order[position.row], to: map.order[position.column]
        )?.outgoing
        let expected = Self.marks[outgoing ?? []]
        let wanted = isASCII ? expected?.ascii : expected?.drawn
        #expect(mark == (position.row == position.column ? (isASCII ? "\\" : "╲") : wanted))
      }
    }
  }

  @Test(arguments: PictureWorld.peopled)
  func `one starts where the focus meets itself, and n and N go from cell to cell`(
    world: PictureWorld
  ) throws {
    let map = world.map
    let focus = try #require(map.order.last)
    var picture = MatrixPicture(map, focus: focus, width: 60, height: 20)
    picture.perform(.toggleZoom)
    picture.perform(.toggleZoom)
    #expect(picture.view.columns.index == picture.view.rows.index)
    let filled = Set(map.graph.edges.map { [map.row(of: $0.source), map.row(of: $0.target)] })
    for action in [Action.nextMatch, .previousMatch] {
      var seen: Set<[Int]> = []
      for _ in filled {
        picture.perform(action)
        seen.insert([picture.view.rows.index, picture.view.columns.index])
      }
      #expect(seen == filled)
    }
  }

  @Test(arguments: PictureWorld.all)
  func `nothing is drawn outside the matrix, and every cell is whole`(world: PictureWorld) {
    let map = world.map
    for width in [0, 1, 5, 9, 14, 20, 40, 60, 120] {
      for height in [0, 1, 3, 7, 30] {
        let rect = Rect(x: 3, y: 2, width: width, height: height)
        let scene = GraphScene(map: map, focus: map.order.last ?? 0, rect: rect)
        var view = MatrixView()
        for action in [Action.lastColumn, .previousColumn, .toggleZoom] {
          view.layOut(in: scene)
          _ = view.perform(action, in: scene)
          view.layOut(in: scene)
          var frame = Frame(size: Size(width: width + 7, height: height + 5))
          view.draw(in: &frame, scene)
          #expect(frame.isWhole)
          #expect(frame.isBlank(outside: rect))
        }
      }
    }
  }

  @Test(arguments: PictureWorld.peopled)
  func `the numbers and names of rows stay in view, cut with an ellipsis only`(
    world: PictureWorld
  ) throws {
    let map = world.map
    let focus = try #require(map.order.last)
    var picture = MatrixPicture(map, focus: focus, width: 60, height: 14)
    picture.perform(.lastColumn)
    let geometry = picture.view.geometry(in: picture.scene)
    let frame = picture.frame
    for row in geometry.rows.shown(from: picture.view.rows.top) {
      let speaker = map.graph.speakers[map.order[row.index]]
      let digits = String(map.order.count).count
      let start = 2 + digits
      let width = geometry.labels.width - start - 1
      let name = CleanText(speaker.name).fitted(to: width)
      let cells = frame.row(geometry.cells.y + row.offset)
      let text = cells.dropFirst(start).prefix(name.width).map(\.text).joined()
      #expect(text == name.string)
      #expect(cells.dropFirst(start + width).first?.text == " ")
    }
    let header = frame.text(ofRow: 0)
    #expect(header.contains("▾"))
  }

  @Test func `Enter compares two speakers, and on the diagonal goes to the one`() {
    let map = PictureWorld.small.map
    let slugs = map.order.map { map.graph.speakers[$0].slug }
    var picture = MatrixPicture(map, focus: map.order[1], width: 60, height: 20)
    picture.perform(.firstColumn)
    #expect(picture.perform(.open) == .open(Page(ComparePage([slugs[1], slugs[0]]))))
    #expect(picture.perform(.nextColumn) == .stay)
    #expect(picture.perform(.open) == .graph(slugs[1]))
    #expect(picture.perform(.next) == .focus(map.order[2]))
    #expect(picture.perform(.open) == .open(Page(ComparePage([slugs[2], slugs[1]]))))
    #expect(picture.perform(.lastColumn) == .stay)
    #expect(picture.perform(.first) == .focus(map.order[0]))
    #expect(
      picture.perform(.open) == .open(Page(ComparePage([slugs[0], slugs[slugs.count - 1]]))))
    #expect(picture.perform(.back) == .back)
  }

  @Test func `a click moves the cursor, another on the same cell opens it`() throws {
    let map = PictureWorld.small.map
    var picture = MatrixPicture(map, focus: map.order[0], width: 60, height: 20)
    let geometry = picture.view.geometry(in: picture.scene)
    let row = try #require(geometry.rows.shown(from: 0).dropFirst(3).first)
    let column = try #require(geometry.columns.shown(from: 0).dropFirst(2).first)
    let x = geometry.cells.x + column.offset + 1
    let y = geometry.cells.y + row.offset
    #expect(picture.click(x: x, y: y) == .focus(map.order[3]))
    #expect(picture.view.columns.index == 2)
    let slugs = [3, 2].map { map.graph.speakers[map.order[$0]].slug }
    #expect(picture.click(x: x, y: y) == .open(Page(ComparePage(slugs))))
    #expect(picture.click(x: x + 2, y: geometry.numbers.y) == .stay)
    #expect(picture.view.columns.index == 3)
    #expect(picture.click(x: 3, y: geometry.cells.y) == .focus(map.order[0]))
  }

  @Test(arguments: PictureWorld.all)
  func `a matrix of camps counts what their members say of each other`(world: PictureWorld) {
    let map = world.map
    let table = CampTable(map)
    var counts: [MatrixReading.Position: [ConnectionKind: Int]] = [:]
    for edge in map.graph.edges {
      let position = MatrixReading.Position(
        row: table.index(of: edge.source), column: table.index(of: edge.target))
      counts[position, default: [:]][edge.kind, default: 0] += 1
    }
    for row in 0..<table.count {
      #expect(table.index(of: table.speaker(at: row)) == row)
      for column in 0..<table.count {
        let count = counts[MatrixReading.Position(row: row, column: column)] ?? [:]
        let parts = [count[.agrees].map { "+\($0)" }, count[.contradicts].map { "−\($0)" }]
        let text = parts.compactMap(\.self).joined(separator: " ")
        #expect(table.cell(row: row, column: column).text.string == (text.isEmpty ? "·" : text))
      }
    }
  }

  @Test func `zooming out and in again keeps the speakers under the cursor`() {
    let map = PictureWorld.large.map
    var picture = MatrixPicture(map, focus: map.order[5], width: 60, height: 20)
    picture.perform(.firstColumn)
    picture.perform(.nextColumn)
    picture.perform(.toggleZoom)
    #expect(picture.frame.text(ofRow: 0).contains("▾"))
    picture.perform(.toggleZoom)
    #expect(picture.view.rows.index == 5)
    #expect(picture.view.columns.index == 1)
    picture.perform(.toggleZoom)
    #expect(picture.perform(.last) == .focus(map.order[map.order.count - 2]))
    #expect(picture.perform(.open) == .focus(map.order[map.order.count - 2]))
    #expect(picture.view.rows.index == map.order.count - 2)
    #expect(!picture.view.isZoomedOut(in: picture.scene))
  }

  @Test(arguments: [(60, false), (61, true)])
  func `more speakers than one can look over are shown by camps`(speakers: Int, isZoomed: Bool) {
    let map = PictureWorld(seed: 7, speakers: speakers, density: 1, isParted: false).map
    var picture = MatrixPicture(map, focus: 0, width: 80, height: 24)
    #expect(picture.view.isZoomedOut(in: picture.scene) == isZoomed)
    picture.perform(.toggleZoom)
    #expect(picture.view.isZoomedOut(in: picture.scene) != isZoomed)
  }

  @Test func `the words give both sides, with reasons`() {
    let ada = Summary(
      slug: Slug(slugifying: "ada"), speaker: Speaker(name: "Ada"),
      connections: [
        Connection(kind: .agrees, target: Slug(slugifying: "bo"), reason: "on *audits*"),
        Connection(kind: .contradicts, target: Slug(slugifying: "bo"), reason: "on cost"),
      ])
    let map = GraphMap(ConnectionGraph(of: [ada]))
    var picture = MatrixPicture(map, focus: map.order[0], width: 60, height: 10)
    picture.perform(.nextColumn)
    #expect(
      picture.view.text(in: picture.scene).map(\.text.string)
        == [
          "Ada agrees with Bo: on audits", "Ada contradicts Bo: on cost", "Bo says nothing of Ada",
        ])
    picture.perform(.firstColumn)
    #expect(
      picture.view.text(in: picture.scene).map(\.text.string)
        == ["Ada speaks of 1, is spoken of by 0, mutually with 0"])
  }

  @Test(arguments: PictureWorld.peopled)
  func `the order in which summaries are read changes nothing`(world: PictureWorld) throws {
    var random = SeededGenerator(seed: 7)
    let one = GraphMap(ConnectionGraph(of: world.summaries))
    let other = GraphMap(ConnectionGraph(of: world.summaries.shuffled(using: &random)))
    let focus = try #require(one.order.first)
    #expect(
      MatrixPicture(one, focus: focus, width: 80, height: 24).frame
        == MatrixPicture(other, focus: focus, width: 80, height: 24).frame)
  }
}
