import ArgumentParser

/// Whether a command may draw in colour.
struct ColourOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Draw without colours; NO_COLOR does the same.")
  var isWithoutColour = false
}
