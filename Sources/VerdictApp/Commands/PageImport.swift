import VerdictCore

/// Pages of plain text that become summaries.
package struct PageImport {
  /// Where each summary becomes a file of its own; nil for standard output.
  private let folder: String?
  /// Whether files that are there may be written over.
  private let isReplacing: Bool
  private let output: Output

  package init(into folder: String?, replacing isReplacing: Bool, output: Output = .standard) {
    self.folder = folder
    self.isReplacing = isReplacing
    self.output = output
  }

  /// Imports each page that can be, and says by file and line what could not be kept.
  ///
  /// - Throws: The worst `Failure`, when all are done.
  package func run(_ files: [String]) throws(Failure) {
    var failures: [Failure] = []
    for file in files {
      do {
        try run(file)
      } catch {
        failures.append(error)
      }
    }
    try output.end(with: failures)
  }

  private func run(_ file: String) throws(Failure) {
    let bytes = try InputFile.read(file)
    let isStandardInput = file == InputFile.standardInput
    let name = isStandardInput ? "" : FilePath(file).lastComponent.description
    let reading = PageReader.read(bytes, name: name)
    let shown = isStandardInput ? "<stdin>" : file
    for note in reading.notes { output.complain(CleanText(shown + ":" + note.sentence)) }
    guard let summary = reading.summary else { throw .unsuccessful(nil) }
    let fileName = FilePath("\(summary.slug).md")
    let markdown = SummaryWriter.write(summary, path: fileName)
    guard let folder else {
      for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        output.print(CleanText(line))
      }
      return
    }
    let path = FilePath(folder).appending(fileName)
    try NewFile.write(markdown, to: path, replacing: isReplacing, hint: "--force")
    output.print(CleanText(path.description))
  }
}
