/// English words that say nothing of what a claim is about, folded as in `Words`.
enum StopWords {
  /// Articles, pronouns, auxiliaries, prepositions, conjunctions, and what apostrophes part.
  static let english = words(
    """
    a an the this that these those such it its itself he him his she her hers they them their \
    theirs themselves we us our ours you your yours i me my mine one ones who whom whose which what \
    whatever something anything everything someone anyone everyone somebody anybody everybody \
    am is are was were be been being do does did done doing have has had having can could may might \
    must shall should will would ll ve re d s m don doesn didn isn aren wasn weren won wouldn \
    couldn shouldn hasn haven hadn ain \
    about above across after against along among around as at before behind below between beyond \
    by down during for from in inside into of off on onto out over per since than through to \
    toward towards under until up upon via with within \
    and or but if because while though although so then there here when where why how whether \
    also too very just even still yet again already once ever quite rather really simply perhaps \
    other others another each both either own same else thus hence however get gets got go goes \
    make makes made let say says said take takes took taken come comes came need needs needed \
    way ways thing things put puts good better best
    """)

  /// Words that turn a claim around; they are no part of what it is about either.
  static let negations = words(
    "no not never none nobody nothing neither nor nowhere cannot without t hardly")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
