import Testing

@testable import VerdictCore

struct NearMissSectionTests {
  @Test(arguments: [
    ("Whats Real", "What's Real"), ("What’s Reel", "What's Real"), ("What s Hype", "What's Hype"),
    ("What They Mised", "What They Missed"), ("What She Missed", "What They Missed"),
    ("One Things", "The One Thing"), ("So, What", "So What?"), ("Action Item", "Action Items"),
    ("Action", "Action Items"), ("Tool", "Tools Mentioned"), ("Tool Mentioned", "Tools Mentioned"),
    ("Work-Flow Ideas", "Workflow Idea"), ("Claim", "Top Claims"), ("Top-Claims", "Top Claims"),
    ("Context / Connections", "Context & Connections"),
    ("Conections", "Context & Connections"), ("Futher Reading", "Further Reading"),
    ("Agree With", "Agrees With"), ("Contradict", "Contradicts"),
  ])
  func `a name that is nearly one of the format is reported with that one`(
    title: String, meant: String
  ) {
    #expect(reports("## \(title)\nWords.\n") == [[title, meant]])
  }

  @Test(arguments: [
    "What's New", "What's Next", "What's Left", "Hope", "The Hope", "Deal", "Ideal", "Fools",
    "Leading", "Heading", "Auctions", "Notes", "Background", "Disagrees With", "Reading List",
    "Claims to Watch", "The Wrong Thing", "Somewhat", "作者", "s", "!", "Worked Ideals",
  ])
  func `a panel of its own is left alone`(title: String) {
    #expect(reports("## \(title)\nWords.\n") == [])
  }

  @Test func `every name that is accepted is left alone`() {
    for (title, _) in SectionName.accepted {
      #expect(reports("## \(title)\nWords.\n") == [], "\(title)")
    }
  }

  @Test func `beside the section that it nearly names, a name is one of its own`() {
    #expect(reports("## What's Real\nWords.\n\n## Whats Real\nWords.\n") == [])
  }

  private func reports(_ text: String) -> [[String]] {
    let text = "---\nspeaker: Bo\n---\n" + text
    return SummaryReader.read(Array(text.utf8), path: FilePath("a.md")).diagnostics
      .filter { $0.rule == NearMissSection.id }.map(\.arguments.texts)
  }
}
