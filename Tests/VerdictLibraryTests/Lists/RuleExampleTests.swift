import TestSupport
import Testing
import VerdictCore
import VerdictLibrary

struct RuleExampleTests {
  @Test(arguments: RuleRegistry.all.map { $0.id })
  func `the example of a rule breaks that rule and no other`(rule: String) throws {
    guard let example = RuleRegistry.rule(rule)?.example else { return }
    let folder = try TemporaryFolder()
    for (name, content) in example.files { try folder.write(content, to: Array(name.utf8)) }
    let library = try Library(root: FilePath(folder.path), cacheFolder: nil)
    _ = try library.scan { _ in }
    let broken = Set(
      try library.diagnostics().map(\.diagnostic.rule) + library.findings().map(\.kind.rawValue))
    // An example shows no more of a library than its rule needs.
    let lacking: Set = ["missing-title", "missing-speaker", "missing-section", "unknown-speaker"]
    #expect(broken.subtracting(lacking.subtracting([rule])) == [rule])
  }
}
