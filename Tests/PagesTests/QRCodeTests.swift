import Testing

@testable import Pages

@Suite("QR codes")
struct QRCodeTests {
  @Test("The smallest code that holds a text is taken, and a text too long for any has none")
  func sizes() {
    for (count, side) in [(0, 21), (17, 21), (18, 25), (106, 37), (107, 41), (154, 45), (230, 53)] {
      #expect(QRCode(String(repeating: "a", count: count))?.side == side, "\(count)")
    }
    #expect(QRCode(String(repeating: "a", count: 231)) == nil)
  }

  @Test("What corrects the bytes is what the standard's own example has")
  func correction() {
    let data: [UInt8] = [
      0x20, 0x5B, 0x0B, 0x78, 0xD1, 0x72, 0xDC, 0x4D, 0x43, 0x40, 0xEC, 0x11, 0xEC, 0x11, 0xEC,
      0x11,
    ]
    #expect(
      QRCode.ReedSolomon.correction(of: data, count: 10) == [
        0xC4, 0x23, 0x27, 0x77, 0xEB, 0xD7, 0xE7, 0xE2, 0x5D, 0x17,
      ])
  }

  @Test("Finders stand in three corners, and the timing lines between them alternate")
  func patterns() throws {
    let code = try #require(QRCode(String(repeating: "x", count: 150)))
    let last = code.side - 1
    for (column, row) in [(0, 0), (last - 6, 0), (0, last - 6)] {
      let rows = (0..<7).map { y in
        (0..<7).map { code[column + $0, row + y] ? "#" : "." }.joined()
      }
      #expect(
        rows == ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"])
    }
    for place in 8..<last - 7 {
      #expect(code[place, 6] == place.isMultiple(of: 2) && code[6, place] == code[place, 6])
    }
  }

  @Test("The squares of a code are those that a camera has read")
  func whole() throws {
    let code = try #require(QRCode("samklang"))
    let rows = (0..<code.side).map { row in
      (0..<code.side).map { code[$0, row] ? "#" : "." }.joined()
    }
    #expect(rows == Self.read)
  }

  private static let read = [
    "#######...#.#.#######",
    "#.....#.....#.#.....#",
    "#.###.#.#.#...#.###.#",
    "#.###.#.....#.#.###.#",
    "#.###.#..#.##.#.###.#",
    "#.....#..###..#.....#",
    "#######.#.#.#.#######",
    "........#.#..........",
    "###.#####.#.###...#..",
    "###....##..#...###.##",
    "#..##.##.#.#.#.######",
    "#..##......###.##...#",
    "...##.#.#.##..##....#",
    "........#.....###.#.#",
    "#######.#.#.#..######",
    "#.....#.##....#....#.",
    "#.###.#.##..#.#.#....",
    "#.###.#..#.#.#.#####.",
    "#.###.#.#.##.#####..#",
    "#.....#.######.#...#.",
    "#######.#..#.###...##",
  ]
}
