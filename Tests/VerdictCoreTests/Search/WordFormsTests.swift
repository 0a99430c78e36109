import Testing
import VerdictCore

struct WordFormsTests {
  @Test(arguments: [
    (
      "license", ["license", "licenses", "licensed", "licensing"],
      ["licence", "licentious", "lice"]
    ),
    ("studies", ["study", "studied", "studying"], ["student", "stud"]),
    ("regulate", ["regulates", "regulated", "regulating", "regulation"], ["regular"]),
  ])
  func `forms of a word are those that the stemmer puts together`(
    word: String, forms: [String], others: [String]
  ) throws {
    let found = try #require(WordForms(of: word))
    for form in forms {
      #expect(found.contain(form), "\(form)")
      #expect(form.hasPrefix(found.beginning))
      #expect(WordForms(of: form) == found, "\(form)")
    }
    for other in others { #expect(!found.contain(other), "\(other)") }
  }

  @Test(arguments: ["ai", "r2d2", "été", "作", ""])
  func `short words and those of other letters have no forms`(word: String) {
    #expect(WordForms(of: word) == nil)
  }

  @Test func `a bare word means its forms, a quoted one itself`() throws {
    let text = "The licensing of open models needs a license."
    func marked(_ query: String) throws -> [Substring] {
      let patterns = try Query(parsing: query).wordPatterns.map(\.pattern)
      return WordMatcher(patterns).ranges(in: text).map { text[$0] }
    }
    #expect(try marked("license") == ["licensing", "license"])
    #expect(try marked("\"license\"") == ["license"])
    #expect(try marked("model") == ["models"])
    #expect(try marked("\"model\"") == [])
  }

  @Test(arguments: ["license", "\"license\"", "ai", "licens*", "-license", "in:missed license"])
  func `a query says whether it means the forms`(text: String) throws {
    let query = try Query(parsing: text)
    #expect(query.description == text)
    #expect(try Query(parsing: query.description) == query)
  }
}
