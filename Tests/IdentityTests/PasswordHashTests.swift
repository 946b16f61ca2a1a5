import Testing

@testable import Identity

@Suite("Password hashes")
struct PasswordHashTests {
  @Test("A password is known again, and another is not")
  func roundTrip() throws {
    let hash = try PasswordHash.make("räksmörgås på Öland")
    #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(PasswordHash.verify("räksmörgås på Öland", against: hash))
    #expect(!PasswordHash.verify("räksmörgås på Gotland", against: hash))
    #expect(!PasswordHash.verify("", against: hash))
  }

  @Test("The same password never gives the same hash twice")
  func salted() throws {
    #expect(try PasswordHash.make("samma lösenord") != PasswordHash.make("samma lösenord"))
  }

  /// Computed by the `argon2` program: password "password", salt "somesalt", 64 MiB, 2 passes.
  @Test("A hash made elsewhere is known")
  func knownAnswer() {
    let known =
      "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
      + "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
    #expect(PasswordHash.verify("password", against: known))
    #expect(!PasswordHash.verify("passwore", against: known))
    #expect(PasswordHash.needsRehash(known))
  }

  static let salt = "c29tZXNhbHRzYWx0"
  static let hash = "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"

  @Test(
    "What is no hash of ours, or asks too much, is read as none",
    arguments: [
      "empty": "", "nonsense": "hej", "other kind": "$argon2i$v=19$m=19456,t=2,p=1$\(salt)$\(hash)",
      "gigabytes": "$argon2id$v=19$m=4294967295,t=2,p=1$\(salt)$\(hash)",
      "endless": "$argon2id$v=19$m=19456,t=4294967295,p=1$\(salt)$\(hash)",
      "no passes": "$argon2id$v=19$m=19456,t=0,p=1$\(salt)$\(hash)",
      "no lanes": "$argon2id$v=19$m=19456,t=2,p=0$\(salt)$\(hash)",
      "many lanes": "$argon2id$v=19$m=19456,t=2,p=4294967295$\(salt)$\(hash)",
      "overflow": "$argon2id$v=19$m=99999999999999999999,t=2,p=1$\(salt)$\(hash)",
      "negative": "$argon2id$v=19$m=-1,t=2,p=1$\(salt)$\(hash)",
      "plus": "$argon2id$v=19$m=+19456,t=2,p=1$\(salt)$\(hash)",
      "short salt": "$argon2id$v=19$m=19456,t=2,p=1$AAAA$\(hash)",
      "short hash": "$argon2id$v=19$m=19456,t=2,p=1$\(salt)$AAAA",
      "padded": "$argon2id$v=19$m=19456,t=2,p=1$\(salt)$\(hash)=",
      "long": "$argon2id$v=19$m=19456,t=2,p=1$" + String(repeating: "A", count: 10_000),
      "extra part": "$argon2id$v=19$m=19456,t=2,p=1$\(salt)$\(hash)$",
      "NUL": "$argon2id$v=19$m=19456,t=2,p=1$\(salt)$\(hash)\0",
    ])
  func hostile(_ id: String, _ encoded: String) {
    #expect(EncodedHash(encoded) == nil, "\(id)")
    #expect(!PasswordHash.verify("password", against: encoded), "\(id)")
    #expect(PasswordHash.needsRehash(encoded), "\(id)")
  }

  @Test("A hash cut short anywhere is no hash of the password")
  func truncated() throws {
    let hash = try PasswordHash.make("ett långt lösenord")
    for length in 0..<hash.utf8.count {
      let cut = String(hash.prefix(length))
      // The last digits may spell a shorter, well-formed hash; any other cut must not be read.
      if length < hash.utf8.count - 22 { #expect(EncodedHash(cut) == nil) }
    }
    #expect(!PasswordHash.verify("ett långt lösenord", against: String(hash.dropLast(3))))
  }

  @Test("Today's hash needs no new one, and reads back as it was written")
  func readsBack() throws {
    let hash = try PasswordHash.make("ett långt lösenord")
    #expect(!PasswordHash.needsRehash(hash))
    #expect(EncodedHash(hash)?.text == hash)
  }

  @Test("Nobody's password is never right, and is hashed at the same cost as anybody's")
  func nobody() {
    #expect(!PasswordHash.verifyNobody("ett långt lösenord"))
  }

  @Test("A password of more than 256 bytes is neither hashed nor tried")
  func tooLong() throws {
    let long = String(repeating: "ö", count: 129)
    #expect(throws: PasswordProblem.tooLong(most: 256)) { try PasswordHash.make(long) }
    #expect(!PasswordHash.verify(long, against: try PasswordHash.make("något annat, kort")))
  }
}
