extension CleanText {
  /// A talk by its speaker and title; by the title alone where that begins with the name, as most do.
  public init(talk title: String, by speaker: String) {
    let parts = title.hasPrefix(speaker) ? [title] : [speaker, title]
    self = CleanText(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
