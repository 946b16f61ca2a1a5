import Testing

@testable import Identity

@Suite("Recovery codes")
struct RecoveryCodeTests {
  @Test("Ten codes are made, all different, and each is read back as people type it")
  func typed() throws {
    let codes = RecoveryCode.random()
    #expect(codes.count == 10 && Set(codes.map(\.text)).count == 10)
    let code = try #require(codes.first)
    #expect(code.text.utf8.count == 19 && code.text.split(separator: "-").count == 4)
    for typed in [
      code.text, code.text.lowercased(), code.text.filter { $0 != "-" }, " \(code.text) ",
    ] {
      #expect(RecoveryCode(typed) == code)
    }
    for wrong in ["", "123456", String(code.text.dropLast()), code.text + "A"] {
      #expect(RecoveryCode(wrong) == nil)
    }
  }

  @Test("What is stored differs from person to person, and neither it nor a log tells the code")
  func stored() throws {
    let code = try #require(RecoveryCode("ABCD-EFGH-IJKL-MNOP"))
    #expect(code.digest(for: 1) != code.digest(for: 2) && code.digest(for: 1).count == 32)
    #expect("\(code)" == "RecoveryCode(…)" && Mirror(reflecting: code).children.isEmpty)
  }
}
