import Foundation
import Testing
import VerdictCore

@testable import VerdictScreen

/// What eyes see that lack one kind of cone, after Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, at severity 1.
struct ColourBlindnessTests {
  enum Eyes: CaseIterable {
    case usual
    case protanopia
    case deuteranopia

    /// Rows of red, green and blue, over linear parts.
    var matrix: [[Double]] {
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      }
    }
  }

  private static let verdicts: [Role] = [
    .verdict(.real), .verdict(.partiallyTrue), .verdict(.hype),
  ]

  @Test(arguments: TerminalBackground.allCases, Eyes.allCases)
  func `the verdicts of the colour-blind-safe theme differ to all eyes`(
    background: TerminalBackground, eyes: Eyes
  ) throws {
    let theme = Theme(.palette, on: background, as: ThemeChoice(.colourBlindSafe))
    for selection in [Style.Selection.none, .focused] {
      let colours = try Self.verdicts.map {
        try #require(theme.style(Style($0, selection: selection)).foreground)
      }
      for (first, second) in [(0, 1), (0, 2), (1, 2)] {
        let distance = Self.distance(colours[first], colours[second], eyes)
        #expect(distance >= 25, "\(colours[first]) and \(colours[second]): \(distance)")
      }
    }
  }

  @Test func `the usual theme fails that, so the measure says something`() throws {
    let theme = Theme(.palette, on: .dark)
    let colours = try Self.verdicts.map { try #require(theme.style(Style($0)).foreground) }
    #expect(Self.distance(colours[0], colours[1], .protanopia) < 25)
  }

  /// The distance in CIELAB of 1976; 2 is about as little as can be told apart side by side.
  private static func distance(_ one: Int, _ other: Int, _ eyes: Eyes) -> Double {
    let (first, second) = (lab(seen(one, eyes)), lab(seen(other, eyes)))
    return zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private static func seen(_ colour: Int, _ eyes: Eyes) -> [Double] {
    let (red, green, blue) = Palette.rgb(colour)
    let parts = [red, green, blue].map(Contrast.linear)
    return eyes.matrix.map { row in min(1, max(0, zip(row, parts).reduce(0) { $0 + $1.0 * $1.1 })) }
  }

  private static func lab(_ rgb: [Double]) -> [Double] {
    func bent(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16.0 / 116 }
    let x = bent((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047)
    let y = bent(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2])
    let z = bent((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}
