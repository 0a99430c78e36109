/// A page as a browser copies it: no headings marked, a verdict and its quote on one line, numbers
/// stuck to the words, tools on lines that take turns.
enum SamplePage {
  static let text = """
    Ada Example on Lighthouses, Ferries, and Why Harbours Should Share Their Charts
    The keeper of a small harbour asks for open charts, then loses her own in a storm.
    Top Claims — Verdict Check
    Shared charts keep boats off the rocks
    🟢 Real“If every harbour hides its soundings, every boat finds the rock by itself. [representative paraphrase]”
    A ferry without a captain will cross the bay within two years
    🔴 Hype“Give me two summers and nobody will hold the wheel. [representative paraphrase]”
    Large ports draw charts that suit large ships
    🟡 Partially True“The big quay measures what the big hull needs.”
    What's Real
    Open charts were copied by 40 harbours — and groundings fell in each of them. The 'free soundings' drive found 1,200 new depths.
    What's Hype
    No ferry has crossed the bay alone. Its makers speak of 3.5 trials a day & then of none.
    What They Missed
    Somebody has to pay for the boat that measures.
    The One Thing
    A chart is worth what its last sounding is worth — ask for the date.
    So What?
    - Ask for the date of a chart — old ones are cheap for a reason
    - Don't sail by a chart that one harbour alone can mend
    Action Items
    - 1Download the chart of your own bay (via TideBook or ChartRoom) and mark what you know to be wrong.
    - 2Sound 100 depths with a lead line. Compare them with the chart.
    - 3Send what you found to the office in charge.
    Tools Mentioned
    TideBook
    Tables of tides — the pocket book that most skippers carry
    ChartRoom
    Shared charts for small harbours
    LEAD-LINE
    A weight on a cord — still the tool that never runs flat
    Workflow Idea
    Keep a log of depths. For your three usual routes (e.g., ferry, mooring, mouth), note: (1) the day, (2) the depth, (3) the tide.
    Context & Connections
    Agrees With
    - bela-beispiel
    - dora-demo
    Contradicts
    - emil-essai
    Further Reading
    - The harbour office's yearly report — figures on groundings
    - TideBook's own history — how the tables came about
    """
}
