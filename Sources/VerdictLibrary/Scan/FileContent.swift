/// The bytes of a file, and how it was when they were read.
struct FileContent: Sendable {
  var bytes: [UInt8]
  var stamp: FileStamp
}
