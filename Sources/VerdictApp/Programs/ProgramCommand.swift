/// A program and its arguments, as a person writes them in a variable or in the config file.
///
/// Blanks part words. Between `'` or `"` they do not, and after a `\` any character stands for
/// itself. Nothing else means anything: no shell takes part.
struct ProgramCommand: Hashable, Sendable {
  let words: [String]

  /// Nil where no word is there.
  init?(_ text: String) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\" where quote != "'":
        word = (word ?? "") + (rest.popFirst().map(String.init) ?? "\\")
      case quote: quote = nil
      case "'" where quote == nil, "\"" where quote == nil:
        quote = character
        word = word ?? ""
      case " " where quote == nil, "\t" where quote == nil:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    guard let program = words.first, !program.isEmpty else { return nil }
    self.words = words
  }

  init(words: [String]) { self.words = words }

  /// The name of the program without its folder.
  var name: String { words[0].split(separator: "/").last.map(String.init) ?? words[0] }

  /// The words and what the program is to work on: in place of each `%s`, or else after them.
  func applied(to argument: String) -> ProgramCommand {
    let replaced = words.map { $0.replacing("%s", with: argument) }
    return ProgramCommand(words: replaced == words ? words + [argument] : replaced)
  }
}
