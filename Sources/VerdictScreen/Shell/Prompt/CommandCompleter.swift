/// Knows what a command line can be completed to.
package struct CommandCompleter {
  let views: [String]
  let sortKeys: [String]

  package func completion(of text: String) -> Completion? {
    let line = TypedCommand(text)
    if line.isNaming {
      let commands = CommandTable.rows.filter { $0.name.hasPrefix(line.name) }
      return Completion(of: "", candidates: commands.map { $0.name + ($0.takesWords ? " " : "") })
    }
    let choices =
      switch line.command?.name {
      case "view": views
      case "sort": sortKeys
      default: [String]()
      }
    return Completion(
      of: line.name + " ", candidates: choices.filter { $0.hasPrefix(line.words) })
  }
}
