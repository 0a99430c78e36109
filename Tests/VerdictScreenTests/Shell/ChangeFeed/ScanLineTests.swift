import Testing
import VerdictCore

@testable import VerdictScreen

struct ScanLineTests {
  private static let progress = ScanProgress(
    filesRead: 12_345, filesFound: 100_000, bytesRead: 240_000_000, bytesFound: 2_160_000_000,
    seconds: 10)

  @Test(arguments: [
    (60, "reading 12,345 of 100,000 files  24 MB/s  1:20 left "),
    (44, "reading 12,345 of 100,000 files  1:20 left "),
    (40, "12,345 of 100,000 files  1:20 left "), (30, "12,345/100,000  1:20 left "),
    (20, "12,345/100,000 "), (0, "12,345/100,000 "),
  ])
  func `a scan says how far it is, in the room there is`(width: Int, line: String) {
    #expect(text(Self.progress, width: width) == line)
  }

  @Test(arguments: [
    (ScanProgress(), "looking for files "),
    (ScanProgress(filesRead: 1, filesFound: 2), "reading 1 of 2 files "),
    (
      ScanProgress(filesRead: 5, filesFound: 1000, bytesRead: 50_000, seconds: 1),
      "reading 5 of 1,000 files  50 kB/s  3:19 left "
    ),
    (
      ScanProgress(
        filesRead: .max, filesFound: .max, bytesRead: .max, bytesFound: 1, seconds: .infinity),
      "9,223,372,036,854,775,807/9,223,372,036,854,775,807 "
    ),
    (
      ScanProgress(filesRead: 1, filesFound: 1, bytesRead: -1, bytesFound: -1, seconds: .nan),
      "reading 1 of 1 files "
    ),
  ])
  func `the first moments and odd numbers are no trouble`(progress: ScanProgress, line: String) {
    #expect(text(progress, width: 50) == line)
  }

  private func text(_ progress: ScanProgress, width: Int) -> String {
    ScanLine.line(progress, width: width).runs.map(\.text.string).joined()
  }
}
