import Foundation
import TestSupport
import Testing

/// A change of marks may be killed at any moment: an acknowledged one is kept, no half one is seen.
struct MarkKillTests {
  private static let batch = 25

  private func size(_ program: Program) -> Int {
    let folder = program.home.path(".local/state/verdict")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(0) { sum, name in
      var status = stat()
      return stat("\(folder)/\(name)", &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  private func parts(_ program: Program) throws -> Set<String> {
    let text = try program.run("state", "export").text
    let whole = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let marks = try #require(whole?["marks"] as? [[String: String]])
    return Set(marks.compactMap { $0["part"] })
  }

  @Test func `whenever it is killed, what was acknowledged is kept and nothing is halved`() throws {
    let program = try Program().with(["VERDICT_LIBRARY": FixtureFolder.library])
    var random = SeededGenerator(seed: 11)
    var kept: Set<String> = []
    var killed = 0
    for round in cases(0..<200) {
      let parts = (0..<Self.batch).map { "\(round)-\($0)" }
      let marks = parts.map { "{\"kind\":\"tick\",\"summary\":\"ada-example\",\"part\":\"\($0)\"}" }
      try program.home.write(
        "{\"marks\":[\(marks.joined(separator: ","))]}", to: "marks.json")
      let growth = random.number(0...(64 << 10))
      let before = size(program)
      let importer = try program.start("state", "import", "marks.json")
      let end = try? importer.wait(for: "so much written", within: .seconds(1)) { text in
        size(program) >= before + growth || text.contains("imported")
      }
      importer.signal(SIGKILL)
      if try importer.waitForEnd() == .signalled(SIGKILL) { killed += 1 }
      if end?.contains("imported") == true { kept.formUnion(parts) }
      let found = try self.parts(program)
      #expect(kept.isSubset(of: found))
      #expect([0, Self.batch].contains(found.intersection(parts).count))
      kept = found
    }
    #expect(killed > 0)
  }
}
