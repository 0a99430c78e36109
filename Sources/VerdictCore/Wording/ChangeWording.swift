extension LibraryChange {
  /// `2 verdicts changed in sam-altman`.
  public var sentence: CleanText {
    let name = CleanText(summary.text)
    return switch kind {
    case .added, .removed: "\(name) was \(words)"
    case .verdicts(_, _, let change?): "\(words) in \(name): \(change.text)"
    case .verdicts, .claims, .text: "\(words) in \(name)"
    }
  }

  /// What happened, without the summary's name.
  public var words: CleanText {
    switch kind {
    case .added: "added"
    case .removed: "removed"
    case .verdicts(let count, _, _): "\(count, .verdict) changed"
    case .claims(let added, 0, _): "\(added, .claim) added"
    case .claims(0, let removed, _): "\(removed, .claim) removed"
    case .claims(let added, let removed, _): "\(added, .claim) added, \(removed) removed"
    case .text: "text changed"
    }
  }
}

extension VerdictChange {
  /// `● real → ○ hype`.
  public var text: CleanText { "\(before.text) → \(after.text)" }
}

extension SummaryChange {
  /// What has become of the whole: `new, 3 claims`.
  public var words: CleanText {
    switch kind {
    case .added: "new, \(claims.count, .claim)"
    case .removed: "removed"
    case .changed: claims.isEmpty ? "text changed" : "\(claims.count, .claim) changed"
    }
  }
}

extension ClaimChange {
  /// What has become of the claim beside its verdict; nil where that is all.
  public var words: CleanText? {
    if before == nil { return "new" }
    if after == nil { return "removed" }
    return isReworded ? "reworded" : nil
  }
}
