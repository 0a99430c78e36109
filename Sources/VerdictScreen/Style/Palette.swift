/// The 256 colours of xterm.
package enum Palette {
  /// Red, green and blue, 0 to 255, of a colour of the palette; an index outside counts as the nearest.
  package static func rgb(_ index: Int) -> (red: Int, green: Int, blue: Int) {
    switch index {
    case ..<16:
      return basic[max(0, index)]
    case 16..<232:
      let cube = index - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (min(index, 255) - 232)
      return (grey, grey, grey)
    }
  }

  /// The colour as `#rrggbb`.
  package static func hex(_ index: Int) -> String {
    let (red, green, blue) = rgb(index)
    return "#" + [red, green, blue].map(hexPair).joined()
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static func hexPair(_ value: Int) -> String {
    (value < 16 ? "0" : "") + String(value, radix: 16)
  }

  private static let basic: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
