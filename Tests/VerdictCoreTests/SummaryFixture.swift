/// A small summary with everything in it, and no mistakes.
enum SummaryFixture {
  static let whole = """
    ---
    speaker: Ada Example
    title: "Ada Example on Open Compute"
    date: 2024-05-17
    reviewed: 2024-06
    reviewer: Bo Reviewer
    source: https://example.org/talks/123
    role: Founder of Examples
    topics: [open-source, compute]
    aliases: [ada]
    mood: fine
    ---

    # Ada Example on Open Compute

    > One-sentence standfirst.

    ## Top Claims

    ### Open weights make *audits* possible
    **Verdict:** 🟢 Real
    **Evidence:** [Audit report](https://example.org/audit)
    **Said:** 2024-05-17, at 12:30
    **Topics:** audits, weights
    **Was:** Hype, 2023, before the audit
    **Confidence:** high
    > You can only check what you can open. [representative paraphrase]

    Because it was done.

    ### 作者 need no permission
    **Verdict:** Partly true
    **Id:** permission
    > “Nobody asks.”

    ## What's Real
    Paragraphs.

    ## What's Hype
    Paragraphs.

    ## What They Missed
    Paragraphs.

    ## The One Thing
    One sentence.

    ## So What?
    - A consequence for the reader.

    ## Action Items
    1. Something to do.

    ## Tools Mentioned
    - **ToolName** — what it is

    ## Workflow Idea
    Paragraphs.

    ## Notes of the Editor
    More.

    ## Context & Connections

    ### Agrees With
    - [[bo-other]] — why, optional

    ### Contradicts
    - [[cy-third|Cy Third]]

    ## Further Reading
    - [Title](https://example.org) — note, optional

    """
}
