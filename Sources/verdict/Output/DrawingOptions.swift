import ArgumentParser
import VerdictApp

/// How a command may draw.
struct DrawingOptions: ParsableArguments {
  @Flag(name: .customLong("no-color"), help: "Draw without colours; NO_COLOR does the same.")
  var isWithoutColour = false

  @Flag(name: .customLong("ascii"), help: "Draw lines and marks with ASCII characters.")
  var isASCII = false

  var style: Output.Drawing { Output.Drawing(hasColours: !isWithoutColour, isASCII: isASCII) }
}
