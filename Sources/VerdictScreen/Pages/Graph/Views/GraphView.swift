import VerdictCore

/// One way to see the graph.
package protocol GraphView: Hashable, Sendable {
  var context: KeyContext { get }
  /// Puts cursor and view where the speaker in focus shows, after focus, graph or room has changed.
  mutating func layOut(in scene: GraphScene)
  mutating func perform(_ action: Action, in scene: GraphScene) -> GraphMove
  mutating func click(x: Int, y: Int, in scene: GraphScene) -> GraphMove
  mutating func scroll(by rows: Int, x: Int, y: Int, in scene: GraphScene) -> GraphMove
  func draw(in frame: inout Frame, _ scene: GraphScene)
  /// What there is to say about what is under the cursor.
  func words(in scene: GraphScene) -> [Line]
  /// What of the graph the picture leaves out, or how it is to be read; empty where nothing.
  func status(in scene: GraphScene) -> Line
}
