import Testing

@testable import VerdictCore

struct FrontMatterFieldTests {
  @Test func `the About panel shows every field with a label, each once`() {
    let labelled = FrontMatterField.all.filter { $0.label != nil }
    #expect(Set(FrontMatterField.about) == Set(labelled))
    #expect(FrontMatterField.about.count == labelled.count)
  }

  @Test func `a key means one field`() {
    for field in FrontMatterField.all { #expect(FrontMatterField.named(field.key) == field) }
    #expect(FrontMatterField.named("mood") == nil)
  }

  @Test func `every field is read, and written back`() {
    let values: [FrontMatterField: String] = [
      .speaker: "Ada Example", .speakerSlug: "ada", .slug: "ada-on-compute", .title: "On Compute",
      .date: "2024-05", .event: "PyCon", .reviewed: "2024-06-01", .reviewer: "Bo",
      .source: "https://example.org",
      .role: "engineer", .topics: "[compute, open source]", .aliases: "[a-e, ada-e]",
    ]
    let lines = FrontMatterField.all.compactMap { field in
      values[field].map { "\(field.key): \($0)" }
    }
    #expect(lines.count == FrontMatterField.all.count, "give every field a value here")
    let yaml = (["---"] + lines + ["---"]).joined(separator: "\n")
    let reading = SummaryReader.read(
      Array("\(yaml)\n\n# On Compute\n".utf8), path: FilePath("x.md"))
    let summary = reading.summary
    #expect(summary.map { FrontMatterText.write($0, withSlug: true) } == yaml)
    #expect(summary?.otherFrontMatter == [])
  }

  @Test func `About says the facts in its order, and leaves out those that are empty`() {
    let summary = Summary(
      slug: Slug(slugifying: "x"),
      speaker: Speaker(name: "Ada", role: "engineer", aliases: [Slug(slugifying: "a-e")]),
      heading: "Talk", date: PartialDate("2024"), event: "PyCon", topics: ["a", "b"],
      otherFrontMatter: [FrontMatterEntry(key: "mood", yaml: "fine")])
    #expect(
      summary.about.map { "\($0.label): \($0.value)" } == [
        "speaker: Ada", "role: engineer", "heading: Talk", "date: 2024", "event: PyCon",
        "topics: a, b",
        "also known as: a-e", "mood: fine",
      ])
  }
}
