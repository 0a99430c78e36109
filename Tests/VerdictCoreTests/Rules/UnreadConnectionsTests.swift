import Testing

@testable import VerdictCore

struct UnreadConnectionsTests {
  @Test(arguments: [
    ("Disagrees With", "Contradicts"), ("Contradict:", "Contradicts"),
    ("**Disagrees** with", "Contradicts"), ("Conflicts With", "Contradicts"),
    ("Agree With", "Agrees With"), ("Supports", "Agrees With"),
  ])
  func `links under another name of a side are reported with its name`(
    heading: String, side: String
  ) {
    let text = "## Connections\n\n### \(heading)\n\nWords.\n\n- [[bo]]\n- [[cy]]\n\n- [[di]]\n"
    #expect(reports(text) == [[heading, side]])
  }

  @Test(arguments: [
    "## Connections\n\n### Agrees With\n- [[bo]]\n\n### contradicts:\n- [[cy]]\n",
    "## Connections\n\n### See Also\n- [[bo]]\n",
    "## Connections\n\n### Contradicted By\n- [[bo]]\n",
    "## Connections\n\n### Disagrees With\n- Nobody.\n",
    "## Connections\n\n### Disagrees With\n\n### Contradicts\n- [[bo]]\n",
    "## Notes\n\n### Disagrees With\n- [[bo]]\n",
    "## Agrees With\n- [[bo]]\n",
  ])
  func `names of sides, and headings of another meaning, are left alone`(text: String) {
    #expect(reports(text) == [])
  }

  private func reports(_ text: String) -> [[String]] {
    let text = "---\nspeaker: Ada\n---\n" + text
    return SummaryReader.read(Array(text.utf8), path: FilePath("a.md")).diagnostics
      .filter { $0.rule == UnreadConnections.id }.map(\.arguments.texts)
  }
}
