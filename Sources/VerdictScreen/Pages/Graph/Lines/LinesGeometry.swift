import VerdictCore

/// Where the picture has its names and lanes: names in the middle, what agrees on their left, what
/// contradicts on their right.
///
/// Spare room goes to whole names first, then to the counts beside them, then between the lanes.
struct LinesGeometry: Equatable {
  /// The titles of the gutters; of no height on a low screen.
  let headings: Rect
  /// The rows of speakers, without the column of the scroll mark.
  let rows: Rect
  /// The columns of a speaker's cursor mark, name and counts.
  let label: Range<Int>
  let nameWidth: Int
  let showsCounts: Bool
  /// From one lane to the next.
  private let step: Int

  /// Longer names are cut where there are many lanes.
  private static let leastName = 16
  private static let mostName = 32

  /// Beside names and lanes: the cursor mark, a blank after the name, an arrow on each side, the
  /// scroll mark.
  private static let margins = 5

  /// Under this nothing is drawn.
  static let leastWidth = margins + 6

  static func leastWidth(lanes: Int, name: Int) -> Int {
    margins + lanes + min(name, leastName)
  }

  /// - Parameters:
  ///   - rect: The picture.
  ///   - lanes: How many there are on the left and on the right; they fit.
  ///   - labels: The widest labels.
  init(_ rect: Rect, lanes: (left: Int, right: Int), labels: LabelWidths) {
    let (top, rest) = rect.splitTop(rect.height > 4 ? 1 : 0)
    headings = top
    rows = rest.inset(right: 1)
    let count = lanes.left + lanes.right
    let counts = labels.counts
    let room = rect.width - Self.margins - count
    let besideCounts = max(Self.leastName, room - counts - 2 - count)
    let most = labels.countsComeFirst ? min(Self.mostName, besideCounts) : Self.mostName
    let name = min(labels.name, most)
    let spare = room - min(name, Self.leastName)
    let whole = room - name - (counts == 0 ? 0 : counts + 2)
    step = count == 0 ? 1 : 1 + max(0, min(1, spare / count), min(3, whole / count))
    let left = room - (step - 1) * count
    nameWidth = max(0, min(name, left))
    showsCounts = counts > 0 && left >= name + 2 + counts
    let labelWidth = nameWidth + (showsCounts ? 2 + counts : 0) + 2
    let margin = max(0, room + 2 - (step - 1) * count - labelWidth) / 2
    let start = rect.x + margin + lanes.left * step + 1
    label = start..<start + labelWidth
  }

  /// The column of a lane, or of the arrow in front of the first where the lane is −1.
  func column(of lane: Int, _ kind: ConnectionKind) -> Int {
    let distance = (lane + 1) * step
    return kind == .agrees ? label.lowerBound - 1 - distance : label.upperBound + distance
  }
}
