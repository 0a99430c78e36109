import Algorithms
import Foundation
import VerdictCore
import VerdictScreen

/// What a person has set, all of it understood, and what of it cannot be.
package struct Configuration: Sendable {
  /// Nil without a home.
  package let path: FilePath?
  package let preferences: Preferences
  /// What the keys do.
  package let keys: KeyTable
  /// What in the file counts for nothing; all of it where there is one that cannot be got over.
  package let problems: [PreferencesError]
  /// Why the file cannot be read at all.
  package let failure: Failure?
  /// Whether the file counts for anything.
  private let isUsed: Bool

  /// The configuration of this run, read once.
  package static let inForce = Configuration(StandardFolders().config)

  package init(_ file: ConfigFile?) {
    path = file?.path
    var preferences: Preferences?
    var fatal: PreferencesError?
    var failure: Failure?
    do {
      preferences = try file?.read()
    } catch let error as PreferencesError {
      fatal = error
    } catch {
      failure = .cannotRead(
        "\(file?.path.description ?? ""): \(DurableFile.reason(of: error))")
    }
    let chosen = ChosenKeys(preferences?.keys ?? [])
    keys = chosen.table
    problems =
      fatal.map { [$0] }
      ?? ((preferences?.problems ?? []) + chosen.problems).sorted { $0.location < $1.location }
    self.preferences = preferences ?? Preferences()
    self.failure = failure
    isUsed = fatal == nil && failure == nil
  }

  package var theme: Theme { Theme(.palette, as: preferences.theme ?? ThemeChoice()) }

  /// A line for each thing in the file that counts for nothing, untrusted.
  package var warnings: [String] {
    failure.map(\.message) ?? problems.map { "\(path?.description ?? ""):\($0)" }
  }

  /// One line about all that counts for nothing, untrusted; nil where nothing does.
  package var warning: String? {
    guard warnings.count > 1, let path else { return warnings.first }
    let count = ("\(warnings.count, .problem)" as CleanText).string
    return "\(count) in \(path); `verdict config` shows them all"
  }

  /// What is in force, and where it comes from.
  ///
  /// - Parameters:
  ///   - library: The library that is opened; nil where none can be found.
  ///   - isNamed: Whether an option names the library.
  ///   - environment: The variables.
  /// - Returns: A row for each key of the file, action and view.
  package func report(
    library: FilePath?, isNamed: Bool = false, environment: [String: String]
  ) -> ConfigReport {
    func set(_ variable: String) -> String? {
      environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    func row(_ key: String, _ value: String?, variables: [String] = [], else fallback: String?)
      -> ConfigReport.Row
    {
      let origin =
        variables.first { set($0) != nil }.map(ConfigReport.Origin.variable)
        ?? origin(of: key)
      let values = [value ?? fallback].compactMap(\.self).map(ConfigReport.written)
      return ConfigReport.Row(key, values, from: origin)
    }
    func flag(_ key: String, _ value: Bool?) -> ConfigReport.Row {
      row(key, value.map { $0 ? "yes" : "no" }, else: "yes")
    }
    let editors = ["VISUAL", "EDITOR"]
    let rows: [String: [ConfigReport.Row]] = [
      "library": [
        isNamed
          ? ConfigReport.Row(
            "library", [ConfigReport.written(library?.description ?? "")],
            from: .option("--library"))
          : row("library", library?.description, variables: ["VERDICT_LIBRARY"], else: nil)
      ],
      "theme": [themeRow(noColour: set("NO_COLOR"))],
      "keys": keyRows,
      "editor": [
        row(
          "editor", editors.firstNonNil(set) ?? preferences.editor, variables: editors,
          else: nil)
      ],
      "opener": [
        row(
          "opener", preferences.opener ?? set("BROWSER"),
          variables: preferences.opener == nil ? ["BROWSER"] : [], else: ChosenPrograms.systemOpener
        )
      ],
      "pager": [
        row(
          "pager", preferences.pager ?? environment["PAGER"],
          variables: preferences.pager == nil ? ["PAGER"] : [], else: ChosenPrograms.usualPager)
      ],
      "mouse": [flag("mouse", preferences.mouse)],
      "remember": [flag("remember", preferences.remember)],
      "views": viewRows,
    ]
    return ConfigReport(
      path: path, rows: Setting.all.flatMap { rows[$0.key] ?? [] }, problems: problems)
  }

  private func origin(of key: String) -> ConfigReport.Origin {
    preferences.locations[key].map(ConfigReport.Origin.file) ?? .fallback
  }

  private func themeRow(noColour: String?) -> ConfigReport.Row {
    if noColour != nil {
      return ConfigReport.Row("theme", [ThemeName.mono.rawValue], from: .variable("NO_COLOR"))
    }
    let choice = preferences.theme ?? ThemeChoice()
    let own = ThemeColour.allCases.compactMap { colour in
      choice.colours[colour].map { "\(colour.rawValue): \($0)" }
    }
    let value =
      own.isEmpty
      ? choice.name.rawValue
      : "{" + (["name: \(choice.name.rawValue)"] + own).joined(separator: ", ") + "}"
    return ConfigReport.Row("theme", [value], from: origin(of: "theme"))
  }

  private var keyRows: [ConfigReport.Row] {
    Action.named.map { name, action in
      let chosen = preferences.keys.first { $0.action == name }
      let isInForce = keys.isChosen(action)
      return ConfigReport.Row(
        "keys.\(name)", keys.keys(of: action).map { ConfigReport.written($0.label.string) },
        from: isInForce ? chosen.map { .file($0.location) } ?? .fallback : .fallback)
    }
  }

  private var viewRows: [ConfigReport.Row] {
    preferences.views.map { view in
      let query = ConfigReport.written(view.query)
      return ConfigReport.Row(
        "views.\(view.name)",
        [view.list == .claims ? "{list: claims, query: \(query)}" : query],
        from: origin(of: "views.\(view.name)"))
    }
  }
}
