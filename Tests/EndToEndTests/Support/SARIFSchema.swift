import Foundation

/// The part of the published schema of SARIF 2.1.0 that a log of ours touches: which properties objects
/// must have and may have, and what values are.
enum SARIFSchema {
  private static let objects: [String: (required: Set<String>, allowed: Set<String>)] = [
    "log": (["version", "runs"], ["$schema", "version", "runs", "properties"]),
    "run": (["tool"], ["tool", "results", "columnKind", "artifacts", "originalUriBaseIds"]),
    "tool": (["driver"], ["driver", "extensions"]),
    "driver": (["name"], ["name", "version", "semanticVersion", "informationUri", "rules"]),
    "rule": (
      ["id"],
      [
        "id", "name", "shortDescription", "fullDescription", "help", "helpUri",
        "defaultConfiguration", "properties",
      ]
    ),
    "result": (
      ["message"],
      ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "fixes"]
    ),
    "message": (["text"], ["text", "markdown", "id", "arguments"]),
    "location": ([], ["id", "physicalLocation", "message"]),
    "physicalLocation": (["artifactLocation"], ["artifactLocation", "region", "contextRegion"]),
    "artifactLocation": (["uri"], ["uri", "uriBaseId", "index", "description"]),
    "region": (["startLine"], ["startLine", "startColumn", "endLine", "endColumn", "snippet"]),
    "configuration": ([], ["enabled", "level", "rank", "parameters"]),
  ]
  private static let levels: Set = ["none", "note", "warning", "error"]

  /// What the schema would not let pass; empty for a valid log.
  static func complaints(about log: Any) -> [String] {
    var found: [String] = []
    func object(_ value: Any?, _ kind: String) -> [String: Any] {
      guard let value = value as? [String: Any], let shape = objects[kind] else {
        found.append("no \(kind)")
        return [:]
      }
      let keys = Set(value.keys)
      found += shape.required.subtracting(keys).map { "\(kind) lacks \($0)" }
      found += keys.subtracting(shape.allowed).map { "\(kind) has \($0)" }
      return value
    }
    func list(_ value: Any?, _ kind: String) -> [[String: Any]] {
      guard let values = value as? [Any] else {
        found.append("no list of \(kind)")
        return []
      }
      return values.map { object($0, kind) }
    }
    func expect(_ isRight: Bool, _ complaint: String) { if !isRight { found.append(complaint) } }

    let log = object(log, "log")
    expect(log["version"] as? String == "2.1.0", "version")
    for run in list(log["runs"], "run") {
      let kind = run["columnKind"] as? String ?? ""
      expect(["utf16CodeUnits", "unicodeCodePoints"].contains(kind), "columnKind")
      let rules = list(object(object(run["tool"], "tool")["driver"], "driver")["rules"], "rule")
      let ids = rules.map { $0["id"] as? String ?? "" }
      expect(Set(ids).count == ids.count, "ids of rules")
      for rule in rules {
        for text in ["shortDescription", "help"] { _ = object(rule[text], "message") }
        let configuration = object(rule["defaultConfiguration"], "configuration")
        expect(levels.contains(configuration["level"] as? String ?? ""), "level of a rule")
      }
      for result in list(run["results"], "result") {
        _ = object(result["message"], "message")
        expect(levels.contains(result["level"] as? String ?? ""), "level of a result")
        let index = result["ruleIndex"] as? Int ?? -1
        expect(
          ids.indices.contains(index) && ids[index] == result["ruleId"] as? String, "ruleIndex")
        for location in list(result["locations"], "location") {
          let physical = object(location["physicalLocation"], "physicalLocation")
          let uri = object(physical["artifactLocation"], "artifactLocation")["uri"] as? String
          expect(uri.map { URL(string: $0) != nil && isReference($0) } ?? false, "uri \(uri ?? "")")
          let region = object(physical["region"], "region")
          for number in ["startLine", "startColumn"] {
            expect(region[number] as? Int ?? 0 >= 1, number)
          }
        }
      }
    }
    return found
  }

  static func results(of log: Any) -> [[String: Any]]? {
    let runs = (log as? [String: Any])?["runs"] as? [[String: Any]]
    return runs?.first?["results"] as? [[String: Any]]
  }

  static func location(of result: [String: Any]) -> (uri: String, line: Int)? {
    guard let locations = result["locations"] as? [[String: Any]], locations.count == 1,
      let physical = locations[0]["physicalLocation"] as? [String: Any],
      let uri = (physical["artifactLocation"] as? [String: String])?["uri"],
      let line = (physical["region"] as? [String: Int])?["startLine"]
    else { return nil }
    return (uri, line)
  }

  /// Whether a text is a URI reference by its characters.
  private static func isReference(_ text: String) -> Bool {
    text.wholeMatch(of: /(?:[A-Za-z0-9\-._~:\/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+/) != nil
  }
}
