/// A QR code (ISO/IEC 18004) of a short text, as squares that are dark or light.
///
/// Bytes, the lowest level of correction and versions 1 to 9 are enough for an address of ours, and
/// one mask is enough for any reader.
struct QRCode {
  /// The number of squares along a side.
  let side: Int
  private var dark: [Bool]
  /// The squares that are not for data.
  private var isTaken: [Bool]

  /// The code of a text; nil where it is longer than 230 bytes.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let size = Size.all.first(where: { $0.capacity >= bytes.count }) else { return nil }
    side = 17 + 4 * size.version
    dark = Array(repeating: false, count: side * side)
    isTaken = dark
    drawFinders()
    drawTiming()
    drawAlignment(size)
    drawFormat()
    drawVersion(size.version)
    drawData(size.codewords(of: bytes))
  }

  /// Whether a square is dark.
  subscript(column: Int, row: Int) -> Bool { dark[row * side + column] }

  private mutating func take(_ column: Int, _ row: Int, _ isDark: Bool) {
    guard (0..<side).contains(column), (0..<side).contains(row) else { return }
    dark[row * side + column] = isDark
    isTaken[row * side + column] = true
  }

  private mutating func drawFinders() {
    for (column, row) in [(3, 3), (side - 4, 3), (3, side - 4)] {
      for x in -4...4 {
        for y in -4...4 {
          let ring = max(abs(x), abs(y))
          take(column + x, row + y, ring != 2 && ring != 4)
        }
      }
    }
  }

  private mutating func drawTiming() {
    for place in 8..<side - 8 {
      take(place, 6, place.isMultiple(of: 2))
      take(6, place, place.isMultiple(of: 2))
    }
  }

  private mutating func drawAlignment(_ size: Size) {
    let last = size.alignment.last ?? 0
    for column in size.alignment {
      for row in size.alignment {
        // Three corners have finders.
        if (column == 6 && (row == 6 || row == last)) || (row == 6 && column == last) { continue }
        for x in -2...2 { for y in -2...2 { take(column + x, row + y, max(abs(x), abs(y)) != 1) } }
      }
    }
  }

  /// The level of correction and the mask, twice, each with ten bits that correct them.
  private mutating func drawFormat() {
    let format = 0b01 << 3 | 0
    let bits = (format << 10 | Self.remainder(format, 0x537, 10)) ^ 0x5412
    for place in 0..<15 {
      let isDark = bits >> place & 1 == 1
      let along = place < 6 ? place : place < 8 ? place + 1 : side - 15 + place
      take(8, along, isDark)
      let across = place < 8 ? side - 1 - place : place == 8 ? 7 : 14 - place
      take(across, 8, isDark)
    }
    take(8, side - 8, true)
  }

  private mutating func drawVersion(_ version: Int) {
    guard version >= 7 else { return }
    let bits = version << 12 | Self.remainder(version, 0x1F25, 12)
    for place in 0..<18 {
      let (near, far) = (place / 3, side - 11 + place % 3)
      take(near, far, bits >> place & 1 == 1)
      take(far, near, bits >> place & 1 == 1)
    }
  }

  private static func remainder(_ value: Int, _ divisor: Int, _ bits: Int) -> Int {
    (0..<bits).reduce(value) { rest, _ in rest << 1 ^ (rest >> (bits - 1)) * divisor }
  }

  /// The bits run in columns of two from the right, up and down by turns, past the timing column.
  private mutating func drawData(_ codewords: [UInt8]) {
    var next = 0
    for right in stride(from: side - 1, through: 1, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
      let isUpward = (right + 1) & 2 == 0
      for step in 0..<side {
        let row = isUpward ? side - 1 - step : step
        for column in [right, right - 1] where !isTaken[row * side + column] {
          let bit = next < codewords.count * 8 && codewords[next / 8] >> (7 - next % 8) & 1 == 1
          dark[row * side + column] = bit != (column + row).isMultiple(of: 2)
          next += 1
        }
      }
    }
  }
}

extension QRCode {
  /// What a version holds at the lowest level of correction.
  private struct Size {
    let version: Int
    let total, correction, blocks: Int
    let alignment: [Int]

    static let all = [
      Size(version: 1, total: 26, correction: 7, blocks: 1, alignment: []),
      Size(version: 2, total: 44, correction: 10, blocks: 1, alignment: [6, 18]),
      Size(version: 3, total: 70, correction: 15, blocks: 1, alignment: [6, 22]),
      Size(version: 4, total: 100, correction: 20, blocks: 1, alignment: [6, 26]),
      Size(version: 5, total: 134, correction: 26, blocks: 1, alignment: [6, 30]),
      Size(version: 6, total: 172, correction: 18, blocks: 2, alignment: [6, 34]),
      Size(version: 7, total: 196, correction: 20, blocks: 2, alignment: [6, 22, 38]),
      Size(version: 8, total: 242, correction: 24, blocks: 2, alignment: [6, 24, 42]),
      Size(version: 9, total: 292, correction: 30, blocks: 2, alignment: [6, 26, 46]),
    ]

    var dataCount: Int { total - correction * blocks }
    /// Half a byte says that bytes follow, one how many, and half a byte ends them.
    var capacity: Int { dataCount - 2 }

    /// The bytes with their heading and padding, and then what corrects them, block by block.
    func codewords(of bytes: [UInt8]) -> [UInt8] {
      // All is half a byte out of step, after the half that says that bytes follow.
      let counted: [UInt8] = [0b0100, UInt8(bytes.count)] + bytes + [0]
      var data: [UInt8] = zip(counted, counted.dropFirst()).map { $0 << 4 | $1 >> 4 }
      while data.count < dataCount {
        data.append((data.count - bytes.count).isMultiple(of: 2) ? 0xEC : 0x11)
      }
      let length = dataCount / blocks
      let parts = (0..<blocks).map { Array(data[$0 * length..<($0 + 1) * length]) }
      let corrections = parts.map { ReedSolomon.correction(of: $0, count: correction) }
      return Self.woven(parts) + Self.woven(corrections)
    }

    private static func woven(_ parts: [[UInt8]]) -> [UInt8] {
      (parts.first ?? []).indices.flatMap { place in parts.map { $0[place] } }
    }
  }

  /// Sums over the field of 256 numbers that the standard names, by which lost bytes are found.
  enum ReedSolomon {
    static func correction(of data: [UInt8], count: Int) -> [UInt8] {
      let divisor = divisor(count)
      return data.reduce(into: [UInt8](repeating: 0, count: count)) { rest, byte in
        let factor = byte ^ rest.removeFirst()
        rest.append(0)
        for place in 0..<count { rest[place] ^= product(divisor[place], factor) }
      }
    }

    /// The product of (x - 2⁰) … (x - 2ⁿ⁻¹), without its leading 1.
    private static func divisor(_ count: Int) -> [UInt8] {
      var divisor = [UInt8](repeating: 0, count: count - 1) + [1]
      var root: UInt8 = 1
      for _ in 0..<count {
        for place in 0..<count {
          divisor[place] = product(divisor[place], root)
          if place + 1 < count { divisor[place] ^= divisor[place + 1] }
        }
        root = product(root, 2)
      }
      return divisor
    }

    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
      (0..<8).reversed().reduce(UInt8(0)) { sum, bit in
        let doubled = sum << 1 ^ (sum >> 7) * 0x1D
        return doubled ^ (right >> bit & 1) * left
      }
    }
  }
}
