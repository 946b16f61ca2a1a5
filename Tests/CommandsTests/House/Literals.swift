/// A string literal's text, without what it interpolates, and the line it begins at.
struct Literal: Equatable {
  let line: Int
  let text: String
}

/// Finds the string literals of Swift source, leaving comments out.
struct LiteralScanner {
  private let source: [Character]
  private var place = 0
  private var line = 1
  private var found: [Literal] = []

  private init(_ source: String) { self.source = Array(source) }

  static func literals(in source: String) -> [Literal] {
    var scanner = LiteralScanner(source)
    scanner.code(until: nil)
    return scanner.found
  }

  private func sees(_ text: String) -> Bool {
    source[place...].starts(with: text)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where place < source.count {
      if source[place].isNewline { line += 1 }
      place += 1
    }
  }

  private mutating func skip(past end: String) {
    while place < source.count, !sees(end) { advance() }
    advance(end.count)
  }

  /// Reads code to its end, or to the parenthesis that closes an interpolation.
  private mutating func code(until closing: Character?) {
    var depth = 0
    while place < source.count {
      if sees("//") {
        while place < source.count, !source[place].isNewline { advance() }
      } else if sees("/*") {
        skip(past: "*/")
      } else if let hashes = hashesBeforeQuote() {
        literal(hashes: hashes)
      } else {
        if source[place] == "(" { depth += 1 }
        if source[place] == closing {
          if depth == 0 { return advance() }
          depth -= 1
        }
        advance()
      }
    }
  }

  /// The number of `#` before a quote here, or nil where no literal begins.
  private func hashesBeforeQuote() -> Int? {
    var end = place
    while end < source.count, source[end] == "#" { end += 1 }
    return end < source.count && source[end] == "\"" ? end - place : nil
  }

  private mutating func literal(hashes: Int) {
    let start = line
    let raw = String(repeating: "#", count: hashes)
    advance(hashes)
    let quote = sees("\"\"\"") ? "\"\"\"" : "\""
    advance(quote.count)
    var text = ""
    while place < source.count, !sees(quote + raw) {
      if sees("\\" + raw + "(") {
        advance(2 + hashes)
        code(until: ")")
      } else if sees("\\" + raw) {
        advance(2 + hashes)
      } else {
        text.append(source[place])
        advance()
      }
    }
    advance(quote.count + hashes)
    found.append(Literal(line: start, text: text))
  }
}
