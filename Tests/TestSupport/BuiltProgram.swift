import Foundation

/// A program of this package, as built for the tests.
package enum BuiltProgram {
  /// Where it is; nil where it has not been built.
  package static func path(_ name: String) -> String? {
    // The runner is named, or is given a bundle, somewhere below the folder of the products.
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var folder = URL(fileURLWithPath: argument)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent(name).path
        if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      }
    }
    return nil
  }
}
