import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The elements of an XML document, in their order, as Foundation's parser has them.
final class XMLEvents: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// Indexes of the elements it is in, the outermost first.
    var parents: [Int]
    /// What stands in it, without what its children hold.
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Nil where the text is not well-formed.
  static func read(_ text: String) -> [Element]? {
    let events = XMLEvents()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = events
    return parser.parse() ? events.elements : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, parents: open))
    open.append(elements.count - 1)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }
}
