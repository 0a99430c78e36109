/// Why a command ends with a status other than 0.
enum Failure: Error {
  /// Problems were found, or nothing matched; with a message where stdout does not say it.
  case unsuccessful(String?)
  case wrongUsage(String)
  case cannotRead(String)
  case cannotWrite(reason: String)

  static let usageStatus: Int32 = 2

  var status: Int32 {
    switch self {
    case .unsuccessful: 1
    case .wrongUsage: Self.usageStatus
    case .cannotRead, .cannotWrite: 3
    }
  }

  /// Untrusted.
  var message: String? {
    switch self {
    case .unsuccessful(let message): message
    case .wrongUsage(let message), .cannotRead(let message): message
    case .cannotWrite(let reason): "cannot write the output: \(reason)"
    }
  }
}
