/// What a scan has done so far, and what was there before.
struct ScanLedger {
  var report = ScanReport()
  /// Nil where nothing was there.
  var notes: ChangeNotes?
}
