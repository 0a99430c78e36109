import Testing

@testable import VerdictCore

struct ClosenessTests {
  @Test(arguments: [
    ("models", "model"), ("model", "model"), ("studies", "studi"), ("study", "studi"),
    ("glasses", "glass"), ("bus", "bus"), ("building", "build"), ("planned", "plan"),
    ("plan", "plan"), ("agreed", "agreed"), ("licences", "licenc"), ("licence", "licenc"),
    ("thing", "thing"), ("gpt4s", "gpt4s"), ("作者", "作者"), ("s", "s"), ("", ""),
  ])
  func `a word loses its common endings`(word: String, stem: String) {
    #expect(WordStem.of(word) == stem)
  }

  @Test(arguments: [
    ("The models are open", "Open model"), ("AI can be audited", "auditing of AI"),
    ("Ça marche", "ca MARCHE"), ("作者 模型", "模型作者"), ("it is what it is", "What is it?"),
  ])
  func `texts that say the same have the same words`(left: String, right: String) {
    var vocabulary = Vocabulary()
    let words = vocabulary.words(of: left)
    #expect(!words.words.isEmpty)
    #expect(vocabulary.words(of: right) == words)
  }

  @Test(arguments: [
    ("AI is safe", 0), ("AI is not safe", 1), ("AI isn't safe", 1), ("nobody never says no", 3),
  ])
  func `words that turn a text around are counted`(text: String, count: Int) {
    var vocabulary = Vocabulary()
    #expect(vocabulary.words(of: text).negations == count)
  }

  @Test func `numbers of one digit are words, letters are not`() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.words(of: "GPT 4 b") != vocabulary.words(of: "GPT 5 b"))
    #expect(vocabulary.words(of: "GPT 4 b") == vocabulary.words(of: "GPT 4 c"))
  }

  @Test func `words that tell much bring texts closer than those of every claim`() {
    func closeness(_ left: String, _ right: String) -> Double {
      var vocabulary = Vocabulary()
      let (one, other) = (vocabulary.words(of: left), vocabulary.words(of: right))
      return vocabulary.weights.closeness(one.words, other.words)
    }
    #expect(closeness("open audits", "audits pay") > closeness("open audits", "open chips"))
    #expect(closeness("in five to ten years", "five or ten trains") <= 0.5)
    #expect(closeness("open audits", "audits open") == 1)
    #expect(closeness("open audits", "chips pay") == 0)
    #expect(closeness("", "") == 0)
    #expect(closeness("open chips", "open audits") == closeness("open audits", "open chips"))
  }
}
