import Testing
import VerdictCore

struct PassageTests {
  static let text = """
    ---
    speaker: Ada Example
    ---

    # Ada Example on Audits

    ## Top Claims

    ### Open weights make audits possible
    **Verdict:** Real

    ### Audits are free
    **Verdict:** Hype

    ## What's Real
    The audits are.

    ## Agrees With
    - [Bela](bela.md)

    ## They Missed
    Who pays?
    """

  @Test(
    arguments: [
      (1, nil), (5, nil), (7, nil), (9, .claim(0)), (11, .claim(0)), (12, .claim(1)),
      (15, .panel(0)), (16, .panel(0)), (18, .connections), (21, .panel(1)), (99, .panel(1)),
    ] as [(Int, PassageLocation?)])
  func `a line belongs to the claim or the section above it`(
    line: Int, location: PassageLocation?
  ) {
    let found = SummaryReader.passage(
      at: line, of: Array(Self.text.utf8), path: FilePath("ada.md"))
    #expect(found == location)
  }

  @Test func `a file that is no summary has no passages`() {
    #expect(SummaryReader.passage(at: 1, of: [0xFF, 0xFE], path: FilePath("x.md")) == nil)
  }
}
