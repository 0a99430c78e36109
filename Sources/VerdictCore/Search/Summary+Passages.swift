extension Summary {
  /// Every piece of text, in the order in which a summary shows it; none is empty.
  ///
  /// Words follow each other only inside a passage.
  public var passages: [Passage] {
    let own = headingPassages + aboutPassages
    let claims = self.claims.enumerated().flatMap { $1.passages(at: .claim($0)) }
    let panels = self.panels.enumerated().flatMap { $1.passages(at: .panel($0)) }
    return (own + claims + panels + connectionPassages).filter { !$0.text.isEmpty }
  }

  private var headingPassages: [Passage] {
    var speakers = [speaker.name]
    if Words.joined(speaker.slug.text) != Words.joined(speaker.name) {
      speakers.append(speaker.slug.text)
    }
    speakers += speaker.aliases.map(\.text)
    var passages = [title, heading].compactMap(\.self).map {
      Passage(part: .title, location: .heading, kind: .headline, text: $0)
    }
    passages += speakers.map { Passage(part: .speaker, location: .heading, text: $0) }
    if let role = speaker.role {
      passages.append(Passage(part: .speaker, location: .heading, kind: .role, text: role))
    }
    if let standfirst {
      passages.append(Passage(part: .other, location: .heading, text: PlainText.of(standfirst)))
    }
    return passages
  }

  private var aboutPassages: [Passage] {
    var texts = FrontMatterField.about.filter { $0.part == .other }
      .flatMap { $0.texts(of: self) }
    texts += otherFrontMatter.map { "\($0.key): \($0.yaml)" }
    texts += [unreadableFrontMatter].compactMap(\.self)
    texts += [PlainText.of(introduction), PlainText.of(claimsIntroduction)]
    return texts.map { Passage(part: .other, location: .about, text: $0) }
  }

  private var connectionPassages: [Passage] {
    var texts = connections.flatMap { connection in
      let name = connection.name ?? connection.target.deslugged
      let slug = connection.target.text
      return [name] + (Words.joined(name) == Words.joined(slug) ? [] : [slug])
        + [connection.reason.map { MarkdownInline.plainText($0) }].compactMap(\.self)
    }
    texts.append(PlainText.of(connectionsNotes))
    return texts.map { Passage(part: .connections, location: .connections, text: $0) }
  }
}

extension Claim {
  fileprivate func passages(at location: PassageLocation) -> [Passage] {
    let headline = Passage(
      part: .claims, location: location, kind: .headline, text: MarkdownInline.plainText(text))
    var texts = [verdict.unknownText].compactMap(\.self)
    texts += evidence.map { MarkdownInline.plainText($0) }
    texts += [said].compactMap(\.self)
    texts += (relations.compactMap(\.reason) + history).map { MarkdownInline.plainText($0) }
    texts += otherAttributes.map { "\($0.key): \(MarkdownInline.plainText($0.value))" }
    texts.append(PlainText.of(reasons))
    return [headline] + texts.map { Passage(part: .claims, location: location, text: $0) }
      + topics.map { Passage(part: .claims, location: location, kind: .topic, text: $0) }
      + quotes.map { Passage(part: .quotes, location: location, text: PlainText.of($0.text)) }
  }
}

extension Panel {
  fileprivate func passages(at location: PassageLocation) -> [Passage] {
    var texts = [PlainText.of(text)]
    if case .other(let title) = kind { texts.insert(MarkdownInline.plainText(title), at: 0) }
    return texts.map { Passage(part: kind.part, location: location, text: $0) }
  }
}

extension PanelKind {
  /// The part that words in such a panel are looked for in.
  public var part: SummaryPart {
    switch self {
    case .real: .real
    case .hype: .hype
    case .missed: .missed
    case .oneThing: .thing
    case .soWhat: .sowhat
    case .actions: .actions
    case .tools: .tools
    case .workflow: .workflow
    case .reading: .reading
    case .other: .other
    }
  }
}
