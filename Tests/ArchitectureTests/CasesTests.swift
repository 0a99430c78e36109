import TestSupport
import Testing

struct CasesTests {
  @Test(
    arguments: [
      (nil, 0.1), ("1", 1), ("0.5", 0.5), ("10", 10), ("all", 1), ("0", 1), ("-1", 1), ("nan", 1),
    ] as [(String?, Double)])
  func `the factor is the one that the environment names, or all`(text: String?, factor: Double) {
    #expect(Cases.factor(ofText: text) == factor)
  }

  @Test func `at least one case is tried, and all where the factor is one`() {
    #expect(Cases.count(4, factor: 0.1) == 1)
    #expect(Cases.count(60, factor: 0.1) == 6)
    #expect(Cases.count(60, factor: 1) == 60)
    #expect(Cases.count(60, factor: 10) == 600)
  }

  @Test func `a sample is spread over all`() {
    let all = Array(0..<20)
    #expect(Cases.sample(all, factor: 0.1) == [5, 15])
    #expect(Cases.sample(all, factor: 0.001) == [10])
    #expect(Cases.sample(all, factor: 1) == all)
    #expect(Cases.sample(all, factor: 3) == all)
    #expect(Cases.sample([Int](), factor: 0.1) == [])
  }

  @Test func `whoever counts seeds leaves their number to the run`() throws {
    let fixed = /for seed in \d|arguments: \d+\.\.[.<]\d{2,}\)/
    for file in try SourceTree.files(below: "Tests") {
      for (number, line) in file.lines.enumerated() {
        #expect(line.firstMatch(of: fixed) == nil, "\(file.path):\(number + 1)")
      }
    }
  }
}
