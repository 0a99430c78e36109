import TestSupport
import Testing
import VerdictCore

@testable import VerdictScreen

extension Cell {
  fileprivate func isStroke(_ strokes: [String]) -> Bool { text != " " && strokes.contains(text) }
}

struct LinesViewTests {
  static let widths = [60, 80, 120, 200]

  @Test(arguments: PictureWorld.all, cases(widths))
  func `whoever follows the lines finds exactly the connections`(world: PictureWorld, width: Int) {
    let map = world.map
    for focus in world.someNodes(of: map) {
      let picture = LinesPicture(map, focus: focus, width: width, height: map.order.count + 8)
      for isASCII in [false, true] {
        let walker = picture.walker(isASCII: isASCII)
        #expect(walker.faults == [])
        #expect(walker.edges == picture.drawnEdges)
      }
    }
  }

  @Test(arguments: [(PictureWorld.small, 80), (PictureWorld.small, 27)])
  func `one stroke drawn otherwise and the picture reads otherwise, or not at all`(
    world: PictureWorld, width: Int
  ) {
    let map = world.map
    let picture = LinesPicture(map, focus: map.order[2], width: width, height: map.order.count + 1)
    let frame = picture.frame
    let strokes = ["─", "│", "╌", "╎", "┼", "•", "┴", "┬", "├", "┤", "╮", "╭", "╯", "╰", "◆", " "]
    let label = picture.view.geometry(in: picture.scene).label
    let indexes = frame.cells.indices.dropFirst(width).filter {
      frame.cells[$0].isStroke(strokes) && !label.contains($0 % width)
    }
    for index in cases(indexes) {
      for stroke in strokes where stroke != frame.cells[index].text {
        var wrong = frame
        wrong[index % width, index / width] = Cell(text: stroke, width: 1, style: Style(.border))
        let walker = picture.walker(of: wrong)
        #expect(
          !walker.faults.isEmpty || walker.edges != picture.drawnEdges, "\(index) \(stroke)")
      }
    }
  }

  @Test(arguments: PictureWorld.peopled, cases(widths))
  func `names stand beside their lines, never cut without an ellipsis`(
    world: PictureWorld, width: Int
  ) throws {
    let map = world.map
    let focus = try #require(map.order.first)
    let picture = LinesPicture(map, focus: focus, width: width, height: map.order.count + 8)
    let geometry = picture.view.geometry(in: picture.scene)
    let frame = picture.frame
    #expect(
      geometry.nameWidth >= min(12, map.graph.speakers.map { CleanText($0.name).width }.max() ?? 0))
    for (row, speaker) in map.order.enumerated() {
      let name = CleanText(map.graph.speakers[speaker].name).fitted(to: geometry.nameWidth)
      let cells = frame.row(geometry.rows.y + row)
      let start = cells.startIndex + geometry.label.lowerBound + 1
      #expect(cells[start..<start + name.width].map(\.text).joined() == name.string)
      #expect([" ", "▌"].contains(cells[start - 1].text))
      #expect(cells[start + name.width].text == " ")
    }
  }

  @Test(arguments: PictureWorld.all)
  func `nothing is drawn outside the picture, and every cell is whole`(world: PictureWorld) {
    let map = world.map
    for width in [0, 1, 5, 9, 14, 20, 40, 60, 120] {
      for height in [0, 1, 3, 7, 30] {
        let rect = Rect(x: 3, y: 2, width: width, height: height)
        let scene = GraphScene(map: map, focus: map.order.last ?? 0, rect: rect)
        var view = LinesView()
        view.layOut(in: scene)
        var frame = Frame(size: Size(width: width + 7, height: height + 5))
        view.draw(in: &frame, scene)
        #expect(frame.isWhole)
        #expect(frame.isBlank(outside: rect))
      }
    }
  }

  @Test(arguments: PictureWorld.all.filter { $0.speakers > 8 })
  func `a low picture is a window on the high one`(world: PictureWorld) {
    let map = world.map
    for width in [60, 120] {
      var high = LinesPicture(map, focus: 0, width: width, height: map.order.count + 1)
      var low = LinesPicture(map, focus: 0, width: width, height: 7)
      for (row, focus) in cases(Array(map.order.enumerated())) {
        high.focus(on: focus)
        low.focus(on: focus)
        let top = low.view.cursor.top
        #expect((top..<top + 6).contains(row))
        let (window, whole) = (low.frame, high.frame)
        for y in 1..<7 {
          #expect(window.row(y).dropLast() == whole.row(top + y).dropLast())
        }
      }
    }
  }

  @Test func `scrolling and keys move the focus along the rows`() {
    let map = PictureWorld.dense.map
    var picture = LinesPicture(map, focus: map.order[0], width: 80, height: 10)
    #expect(picture.perform(.next) == .focus(map.order[1]))
    #expect(picture.perform(.last) == .focus(map.order[map.order.count - 1]))
    #expect(picture.perform(.first) == .focus(map.order[0]))
    #expect(picture.view.scroll(by: 3, x: 0, y: 0, in: picture.scene) == .focus(map.order[3]))
    #expect(picture.perform(.back) == .back)
    #expect(picture.perform(.toggleZoom) == .stay)
  }

  @Test func `a click brings a speaker into focus, a second one opens the graph around them`() {
    let map = PictureWorld.dense.map
    var picture = LinesPicture(map, focus: map.order[0], width: 80, height: 20)
    #expect(picture.view.click(x: 40, y: 3, in: picture.scene) == .focus(map.order[2]))
    picture.focus(on: map.order[2])
    let slug = map.graph.speakers[map.order[2]].slug
    #expect(picture.view.click(x: 40, y: 3, in: picture.scene) == .graph(slug))
    #expect(picture.view.click(x: 40, y: 0, in: picture.scene) == .stay)
  }

  @Test(arguments: PictureWorld.peopled)
  func `the order in which summaries are read changes nothing`(world: PictureWorld) throws {
    var random = SeededGenerator(seed: 7)
    let one = GraphMap(ConnectionGraph(of: world.summaries))
    let other = GraphMap(ConnectionGraph(of: world.summaries.shuffled(using: &random)))
    let focus = try #require(one.order.first)
    for width in [60, 120] {
      #expect(
        LinesPicture(one, focus: focus, width: width, height: 40).frame
          == LinesPicture(other, focus: focus, width: width, height: 40).frame)
    }
  }

  @Test func `what does not fit is said`() {
    let map = PictureWorld.dense.map
    let needed = LinesPlan(map, width: 60).leastWidth
    let narrow = LinesPicture(map, focus: map.order[0], width: needed - 1, height: 70)
    #expect(narrow.view.plan(of: narrow.scene).gutters == nil)
    let status = narrow.view.status(in: narrow.scene).text.string
    #expect(status.hasSuffix("need \(needed) columns"))
    #expect(narrow.walker().edges.count < map.graph.edges.count)
    let fitting = LinesPicture(map, focus: map.order[0], width: needed, height: 70)
    #expect(fitting.walker().edges.count == map.graph.edges.count)
  }

  @Test func `where not all is drawn, each speaker's connections are counted`() {
    let map = PictureWorld.dense.map
    let picture = LinesPicture(map, focus: map.order[0], width: 48, height: 31)
    let frame = picture.frame
    for (row, speaker) in map.order.enumerated() {
      let edgePairs = map.graph.edgePairs(of: speaker)
      let text = frame.text(ofRow: row + 1)
      let agrees =
        edgePairs.count { $0.outgoing.contains(.agrees) }
        + edgePairs.count { $0.incoming.contains(.agrees) }
      let contradicts =
        edgePairs.count { $0.outgoing.contains(.contradicts) }
        + edgePairs.count { $0.incoming.contains(.contradicts) }
      #expect(agrees == 0 || text.contains("+\(agrees) "))
      #expect(contradicts == 0 || text.contains("−\(contradicts) "))
    }
  }

  @Test func `the words name those in focus and whoever has no connections`() {
    let map = PictureWorld(seed: 1, speakers: 1, density: 0, isParted: false).map
    let picture = LinesPicture(map, focus: 0, width: 60, height: 5)
    #expect(
      picture.view.text(in: picture.scene).map(\.text.string)
        == ["Ada Example 0 has no connections, in or out."])
  }
}
