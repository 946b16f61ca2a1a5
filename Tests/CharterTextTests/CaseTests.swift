import CharterText
import Charters
import Foundation
import Testing

/// Run with SAMKLANG_ACCEPT=1 to write what is found into the files, and read the difference.
@Suite("Cases")
struct CaseTests {
  @Test(
    "A file gives exactly the findings written in it, and a good one none", arguments: CaseFile.all)
  func findings(_ file: CaseFile) throws {
    if ProcessInfo.processInfo.environment["SAMKLANG_ACCEPT"] != nil { try file.accept() }
    let (found, expected) = try (file.found, file.expected)
    #expect(found == expected)
    #expect(found.isEmpty == file.isGood)
  }

  @Test("Each kind has one good case and two bad")
  func coverage() {
    for kind in RuleKind.allCases {
      let cases = CaseFile.all.filter {
        $0.kind == "\(kind)".prefix(1).uppercased() + "\(kind)".dropFirst()
      }
      #expect(cases.count { $0.isGood } >= 1, "\(kind)")
      #expect(cases.count { !$0.isGood } >= 2, "\(kind)")
    }
  }
}
