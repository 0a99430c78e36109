extension ConnectionKind {
  /// `agrees` or `contradicts`.
  public var word: CleanText {
    switch self {
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    }
  }

  /// What stands between the speaker who says it and the speaker of whom it is said.
  public var verb: CleanText {
    switch self {
    case .agrees: "agrees with"
    case .contradicts: "contradicts"
    }
  }

  /// What stands between the speaker of whom it is said and the speaker who says it, after `is`.
  public var incomingVerb: CleanText {
    switch self {
    case .agrees: "agreed with by"
    case .contradicts: "contradicted by"
    }
  }

  /// `+` or `−`, so that the kind shows without colour.
  public var sign: CleanText {
    switch self {
    case .agrees: "+"
    case .contradicts: "−"
    }
  }
}

extension ConnectionKinds {
  /// `+`, `−`, or `±` for both; nil for nothing.
  public var mark: CleanText? { isEmpty ? nil : sign.mark }
}

extension EdgeSign {
  /// `+`, `−` or `±`, so that the sign shows without colour.
  public var mark: CleanText {
    switch self {
    case .agrees: ConnectionKind.agrees.sign
    case .contradicts: ConnectionKind.contradicts.sign
    case .conflicting: "±"
    }
  }
}
