import Testing

@testable import VerdictLibrary

struct StableHashTests {
  /// From the authors' own test vectors.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func `a hash is the same in every run`(text: String, hash: UInt64) {
    #expect(StableHash.hash(Array(text.utf8)) == hash)
  }
}
