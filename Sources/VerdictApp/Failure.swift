import VerdictCore

import struct SystemPackage.Errno

/// Why a command ends with a status other than 0.
package enum Failure: Error {
  /// Problems were found, or nothing matched; with a message where stdout does not say it.
  case unsuccessful(String?)
  case wrongUsage(String)
  /// With the text of the query.
  case wrongQuery(String, QueryError)
  case cannotRead(String)
  case cannotWrite(String)

  package static let usageStatus: Int32 = 2

  package var status: Int32 {
    switch self {
    case .unsuccessful: 1
    case .wrongUsage, .wrongQuery: Self.usageStatus
    case .cannotRead, .cannotWrite: 3
    }
  }

  /// The lines of the message, untrusted.
  package var message: [String] {
    switch self {
    case .unsuccessful(let message): [message].compactMap(\.self)
    case .wrongUsage(let message), .cannotRead(let message), .cannotWrite(let message): [message]
    case .wrongQuery(let text, let error):
      [error.expectation, text, String(repeating: " ", count: max(0, error.column - 1)) + "^"]
    }
  }
}

extension Failure {
  /// What a library answers.
  ///
  /// - Throws: `Failure.cannotRead` where it cannot.
  package static func reading<Answer>(_ ask: () throws -> Answer) throws(Failure) -> Answer {
    do {
      return try ask()
    } catch let failure as Failure {
      throw failure
    } catch let error as Errno {
      throw .cannotRead(error.reason)
    } catch {
      throw .cannotRead("\(error)")
    }
  }
}
