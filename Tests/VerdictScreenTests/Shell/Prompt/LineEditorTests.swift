import Testing
import VerdictScreen

struct LineEditorTests {
  @Test(arguments: [
    ("abc", "abc‸"), ("abc<^A>x", "x‸abc"), ("abc<Home><^E>d", "abcd‸"), ("abc<←><←>x", "ax‸bc"),
    ("abc<^B><Del>", "ab‸"), ("abc<^A><^F><Backspace>", "‸bc"), ("<←><→><Del><^W><^K>", "‸"),
    ("open  weights <^W>", "open  ‸"), ("open weights<←><^W>", "open ‸s"), ("one<^W><^W>", "‸"),
    ("abc<←><^U>", "‸c"), ("abc<←><←><^K>", "a‸"), ("abc<End>d", "abcd‸"),
    ("作者<←>x", "作x‸者"), ("e\u{301}<Backspace>", "‸"), ("a👩‍👩‍👧‍👦b<←><Backspace>", "a‸b"),
  ])
  func `keys edit the line as in a shell`(keys: String, line: String) throws {
    var editor = LineEditor()
    for key in try #require(Key.sequence(keys)) { press(key, in: &editor) }
    #expect(editor.beforeCursor + "‸" + editor.afterCursor == line)
  }

  @Test func `marks that come as keys of their own join the letter before`() {
    var editor = LineEditor()
    for scalar in "e\u{301}x".unicodeScalars { press(.character(Character(scalar)), in: &editor) }
    #expect(editor.text == "e\u{301}x")
    press(.backspace, in: &editor)
    press(.backspace, in: &editor)
    #expect(editor.isEmpty)
  }

  @Test(arguments: ["", "a", String(repeating: "word ", count: 12), "作者作者作者作者作者作者"])
  func `the cursor is in view wherever it is`(text: String) {
    for width in [5, 6, 7, 12, 40] {
      var editor = LineEditor(text)
      for step in 0..<60 {
        var frame = Frame(size: Size(width: width, height: 1))
        editor.draw(after: Line(" /"), in: &frame, rect: Rect(frame.size))
        #expect(frame.isWhole)
        #expect(frame.row(0).contains { $0.style.selection == .focused }, "\(width), \(step)")
        press(step < 40 ? .left : .home, in: &editor)
      }
    }
  }

  @Test func `long text scrolls under its mark`() {
    var frame = Frame(size: Size(width: 12, height: 1))
    LineEditor("the quick brown fox").draw(after: Line("/"), in: &frame, rect: Rect(frame.size))
    #expect(frame.text(ofRow: 0) == "‹brown fox  ")
  }

  @Test func `what goes beyond any line a person types is not taken`() {
    var editor = LineEditor(String(repeating: "a", count: 2000))
    #expect(editor.text.count == 1000)
    press("b", in: &editor)
    #expect(editor.text.count == 1000)
  }

  private func press(_ key: Key, in editor: inout LineEditor) {
    if case .type(let edit) = KeyTable.standard.action(for: key, in: .prompt) {
      editor.perform(edit)
    } else if case .character(let character) = key {
      editor.perform(.insert(character))
    }
  }
}
