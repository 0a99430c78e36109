/// A long list of texts in two allocations.
struct PackedTexts: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(place: Int) -> String { String(decoding: utf8(of: place), as: UTF8.self) }

  mutating func append(_ text: some Collection<UInt8>) {
    bytes += text
    ends.append(bytes.count)
  }

  /// The texts at some places, in their order.
  func arranged(by places: [Int32]) -> PackedTexts {
    var arranged = PackedTexts()
    arranged.bytes.reserveCapacity(bytes.count)
    arranged.ends.reserveCapacity(places.count)
    for place in places { arranged.append(utf8(of: Int(place))) }
    return arranged
  }

  private func utf8(of place: Int) -> ArraySlice<UInt8> {
    bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }
}
