import Algorithms

/// Reported where a check compares with what git has; a file by itself cannot show it.
package enum UnrecordedChange: Rule {
  package static let id = "unrecorded-change"
  package static let severity = Diagnostic.Severity.warning
  package static let summary = "a verdict that has changed in git without a line that says so"
  package static let example: RuleExample? = nil

  /// The diagnostics for the verdicts of one summary.
  ///
  /// Claims are the same where their identity is, else where they are likest in their letters.
  ///
  /// - Parameters:
  ///   - old: The summary as it was.
  ///   - new: The file as it is.
  ///   - revision: Of what it was, as it was typed.
  /// - Returns: A diagnostic for each verdict that changed and that no new `Was` line names.
  package static func check(
    _ old: Summary, _ new: SummaryReading, since revision: String
  ) -> [Diagnostic] {
    guard let summary = new.summary else { return [] }
    return ClaimMatch.all(from: old, to: summary).compactMap { match in
      let (before, after) = (old.claims[match.old], summary.claims[match.new])
      guard before.verdict != .missing, before.verdict != after.verdict,
        !records(after.history, besides: before.history, before.verdict),
        new.claimLocations.indices.contains(match.new)
      else { return nil }
      let wording = before.text == after.text ? "" : before.text
      return diagnostic(
        [after.text, before.verdict.authorText, revision, wording],
        at: new.claimLocations[match.new])
    }
  }

  /// The arguments: the claim, the verdict that it had, the revision, and its words then where they
  /// were others.
  package static func message(_ arguments: Diagnostic.Arguments) -> String {
    let wording = arguments[3].isEmpty ? "" : ", worded \(arguments[3].quoted)"
    return "add a line '**Was:** \(arguments[1])' with a date and a reason to the claim "
      + "\(arguments[0].quoted); that was its verdict at \(arguments[2].quoted)\(wording)"
  }

  /// Whether a `Was` line that is new names the verdict, or names none.
  private static func records(
    _ history: [String], besides old: [String], _ verdict: Verdict
  ) -> Bool {
    var counts = old.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let new = history.filter { line in
      counts[line, default: 0] -= 1
      return counts[line, default: 0] < 0
    }
    return new.contains { line in
      let named = Verdict(String(line.prefix { !",;:(—".contains($0) }))
      return named == verdict || named.kind == .unknown
    }
  }
}

/// A claim of one version of a summary, and the claim that it has become; both as indices.
struct ClaimMatch: Hashable {
  let old: Int
  let new: Int

  /// Claims alike to this degree are one that was reworded, from 0 to 1.
  private static let threshold = 0.6
  /// How many pairs of claims are compared by their letters at most.
  private static let pairLimit = 100_000

  /// The claims that both versions have, in the order of the new one.
  static func all(from old: Summary, to new: Summary) -> [ClaimMatch] {
    let indices = Dictionary(zip(old.claimSlugs, 0...)) { first, _ in first }
    var matches = zip(new.claimSlugs, 0...).compactMap { slug, index in
      indices[slug].map { ClaimMatch(old: $0, new: index) }
    }
    let known = (old: Set(matches.map(\.old)), new: Set(matches.map(\.new)))
    let oldRest = old.claims.indices.filter { !known.old.contains($0) }
    let newRest = new.claims.indices.filter { !known.new.contains($0) }
    matches += reworded(
      oldRest.map { (index: $0, text: old.claims[$0].text) },
      newRest.map { (index: $0, text: new.claims[$0].text) })
    return matches.sorted { $0.new < $1.new }
  }

  /// The likest pairs first, each claim once.
  private static func reworded(
    _ old: [(index: Int, text: String)], _ new: [(index: Int, text: String)]
  ) -> [ClaimMatch] {
    guard old.count * new.count <= pairLimit else { return [] }
    let (oldLetters, newLetters) = (old.map { pairs(in: $0.text) }, new.map { pairs(in: $0.text) })
    var likeness: [(match: ClaimMatch, likeness: Double)] = []
    for (left, one) in zip(oldLetters, old) {
      for (right, other) in zip(newLetters, new) where !left.isEmpty && !right.isEmpty {
        let shared = Double(2 * left.intersection(right).count) / Double(left.count + right.count)
        if shared >= threshold {
          likeness.append((ClaimMatch(old: one.index, new: other.index), shared))
        }
      }
    }
    likeness.sort { ($1.likeness, $0.match.new) < ($0.likeness, $1.match.new) }
    var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
    return likeness.map(\.match).filter { match in
      guard !takenOld.contains(match.old), !takenNew.contains(match.new) else { return false }
      takenOld.insert(match.old)
      takenNew.insert(match.new)
      return true
    }
  }

  /// The pairs of letters that follow each other, which tell likeness in any script.
  private static func pairs(in text: String) -> Set<String> {
    let letters = Folding.fold(text).filter { $0.isLetter || $0.isNumber }.prefix(500)
    return Set(letters.adjacentPairs().map { String([$0, $1]) })
  }
}
