import ArgumentParser
import VerdictApp
import VerdictCore
import VerdictScreen

/// What the commands that print connections have in common.
struct ConnectionArguments: ParsableArguments {
  @Flag(exclusivity: .exclusive)
  var chosen: FormatFlag<ConnectionDocument>?

  @OptionGroup var options: LibraryOptions

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var paging: PagingOptions

  /// Prints in the format asked for, or in lines.
  func print(_ document: ConnectionDocument, lines: @autoclosure () -> [Line]) throws {
    paging.begin()
    try FormatFlag.print(document, as: chosen) { Output.standard.print(lines(), drawing.style) }
  }

  /// The graph of an up-to-date library.
  ///
  /// - Throws: `Failure`, also where there is nobody in it.
  func graph() throws -> ConnectionGraph { try options.openUpToDate().populatedGraph() }
}
