import Testing

@testable import Identity

@Suite("What a password must be like")
struct PasswordRuleTests {
  @Test(
    "Each rule is told",
    arguments: [
      ("elva tecken", PasswordProblem.tooShort(fewest: 12)),
      (String(repeating: "lösen", count: 50), .tooLong(most: 256)),
      ("ababababababab", .tooUniform), ("Anna.Andersson", .sameAsLoginName),
      ("tolv teckenå", nil),
    ])
  func rules(_ password: String, _ problem: PasswordProblem?) {
    #expect(PasswordRule.problem(with: password, loginName: "anna.andersson") == problem)
  }

  @Test("The sentence names the limit")
  func sentence() {
    #expect(PasswordProblem.tooShort(fewest: 12).sentence.contains("minst 12 tecken"))
  }
}
