/// The text of a file, checked before anything is parsed.
enum TextFile {
  static let mostBytes = 2_000_000
  static let mostValues = 100_000
  static let deepest = 32

  /// The file's values, or every problem that keeps them from being read.
  static func read(_ bytes: [UInt8]) -> (Item?, [Placed<TextProblem>]) {
    switch text(of: bytes) {
    case .success(let text): Composing.read(text)
    case .failure(let placed): (nil, [placed])
    }
  }

  private static func text(of bytes: [UInt8]) -> Result<String, Placed<TextProblem>> {
    guard bytes.count <= mostBytes else {
      return .failure(Placed(.tooLarge(bytes: bytes.count), at: .start))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let index = body.firstIndex(where: isControl) {
      return .failure(Placed(.control(body[index]), at: place(of: index, in: body)))
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      return .failure(Placed(.notUTF8, at: place(of: firstBadByte(in: body), in: body)))
    }
    guard body.contains(where: { !isBlank($0) }) else {
      return .failure(Placed(.empty, at: .start))
    }
    // Each value needs a sign of its own, so that too many are known before any is made.
    guard body.count(where: isSign) <= 2 * mostValues else {
      return .failure(Placed(.tooManyValues, at: .start))
    }
    return .success(text)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte < 0x20 && !(byte == 0x09 || byte == 0x0A || byte == 0x0D)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func isSign(_ byte: UInt8) -> Bool { ",:[{?-".utf8.contains(byte) }

  private static func firstBadByte(in body: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var bytes = body.makeIterator()
    var index = body.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      index += UTF8.width(scalar)
    }
    return min(index, body.endIndex)
  }

  /// Columns are counted in characters, as the YAML parser does.
  private static func place(of index: Int, in body: ArraySlice<UInt8>) -> Place {
    var place = Place.start
    for byte in body[..<index] {
      if byte == 0x0A {
        place = Place(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
