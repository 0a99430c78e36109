import Foundation

extension Duration {
  var seconds: Double { self / .seconds(1) }

  /// Three digits or so.
  var milliseconds: String { Self.short(self / .milliseconds(1)) }

  func times(_ floor: Duration) -> String { Self.short(self / floor) + "×" }

  /// A number with about three digits.
  static func short(_ number: Double) -> String {
    String(format: number < 9.995 ? "%.2f" : number < 99.95 ? "%.1f" : "%.0f", number)
  }
}
