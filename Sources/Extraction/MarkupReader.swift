import Foundation
import FoundationXML
import Stores

/// What happens while markup is read: elements by their local names, and text.
protocol MarkupListener: AnyObject {
  func began(_ name: String, _ attributes: [String: String])
  func read(_ text: String)
  func ended(_ name: String)
}

/// Reads XML without ever following what it points to; a document that defines its own entities
/// or nests deeper than any real one is not read.
final class MarkupReader: NSObject, XMLParserDelegate {
  private static let deepest = 256

  private let listener: any MarkupListener
  private var depth = 0
  private var hasFailed = false

  private init(_ listener: any MarkupListener) { self.listener = listener }

  /// Tells the listener what the markup holds; throws where it cannot be trusted.
  static func read(_ bytes: [UInt8], _ listener: any MarkupListener) throws(FileProblem) {
    guard !definesEntities(bytes) else { throw .tooComplex }
    let reader = MarkupReader(listener)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    guard parser.parse(), !reader.hasFailed else {
      throw reader.depth > deepest ? .tooComplex : .damaged
    }
  }

  /// No document of the kinds that are taken has a type of its own, and entities stand there.
  private static func definesEntities(_ bytes: [UInt8]) -> Bool {
    // UTF-16 would hide the words from this look.
    guard bytes.starts(with: [0x3C]) || bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x3C]) else {
      return true
    }
    let sign = Array("<!DOCTYPE".utf8)
    var rest = bytes[...]
    while let next = rest.firstIndex(of: 0x21) {
      if next > bytes.startIndex, bytes[(next - 1)...].starts(with: sign) { return true }
      rest = rest[(next + 1)...]
    }
    return false
  }

  private static func local(_ name: String) -> String {
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    guard depth <= Self.deepest else {
      parser.abortParsing()
      return
    }
    listener.began(Self.local(name), attributes)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth -= 1
    listener.ended(Self.local(name))
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { hasFailed = true }

  func parser(_ parser: XMLParser, foundCharacters text: String) { listener.read(text) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    listener.read(String(decoding: block, as: UTF8.self))
  }
}
