import Testing
import VerdictCore

struct PartialDateTests {
  @Test(arguments: ["2024", "2024-02", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a date reads back as written`(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "24", "20240", "2024-1", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "1900-02-29",
    "2024-04-31",
    "2024-01-00", "2024-01-01-01", "2024-", "-2024", "+024", "２０２４", "2024-01-1 ", "2024/01",
  ])
  func `what never was is no date`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `a date stands before the more exact dates inside it`() {
    let dates = ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02"]
    #expect(dates.reversed().compactMap { PartialDate($0) }.sorted().map(\.description) == dates)
  }
}
