/// What the eye makes of two colours.
enum Contrast {
  /// The contrast ratio of WCAG 2.2, 1 to 21.
  static func ratio(_ one: (Int, Int, Int), _ other: (Int, Int, Int)) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  static func luminance(_ colour: (Int, Int, Int)) -> Double {
    0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
  }

  /// sRGB to light, by multiplication alone: 2.4 is 12/5, so the fifth root of the twelfth power.
  static func linear(_ value: Int) -> Double {
    let part = Double(value) / 255
    if part <= 0.04045 { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    // Newton's method for x⁵ = base¹².
    return (0..<60).reduce(base) { x, _ in x - (x * x * x * x * x - twelfth) / (5 * x * x * x * x) }
  }
}
