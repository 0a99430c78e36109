import BenchmarkCorpus
import Foundation

/// Writes libraries below `.build/bench`, and prints one table about what the program does on them.
///
/// A new row of the table is a new `Measure`, named here.
@main
enum Benchmarks {
  /// In this order: the first leaves behind the index that the others use.
  private static let measures: [any Measure] = [
    FirstScan(), IndexSize(), Rescan(), Launch(), KeyToFrame(), SearchAsTyped(), SearchFloors(),
    GraphWork(), GraphKeys(), ChangedFile(), BrowserMemory(),
  ]

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let sizes = arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }
    let names = arguments.dropFirst().filter { Int($0) == nil }
    switch (arguments.first, sizes.isEmpty) {
    case ("generate", false): for size in sizes { try Bench.generate(size) }
    case ("measure", false): try measure(sizes, only: names)
    default: print("usage: Benchmarks generate|measure SIZE… [MEASURE…]")
    }
  }

  /// - Parameters:
  ///   - sizes: Of the libraries.
  ///   - names: The measures to take; all where there are none.
  /// - Throws: Where a library or a program is missing.
  private static func measure(_ sizes: [Int], only names: [String]) throws {
    let measures = measures.filter { names.isEmpty || names.contains("\(type(of: $0))") }
    let machine = Machine.description
    var table = MarkdownTable()
    for size in sizes {
      let bench = try Bench(size: size)
      for measure in measures {
        FileHandle.standardError.write(Data("\(size): \(type(of: measure))\n".utf8))
        table.add(try measure.rows(on: bench), to: "\(size) summaries")
      }
    }
    print(machine)
    print("make bench SIZES=\"\(sizes.map(String.init).joined(separator: " "))\"\n")
    print(table.text)
  }
}
