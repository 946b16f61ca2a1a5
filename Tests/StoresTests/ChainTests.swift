import Governance
import Stores
import SwedishCalendar
import Testing

@testable import Stores

@Suite("The chain")
struct ChainTests {
  private func entry(
    sequence: Int = 1, time: Int = 2, command: String = "c", facts: [UInt8] = [1, 2],
    commitments: [Commitment] = [], previous: Digest = .zero
  ) throws -> Entry {
    Entry(
      sequence: sequence, recordedAt: Moment(milliseconds: time),
      command: try #require(CommandID(command)), facts: facts, commitments: commitments,
      previous: previous)
  }

  @Test("A hash is pinned, so that journals written before stay whole")
  func pinned() throws {
    let commitments = [Commitment(part: "name", digest: Digest(of: Array("text".utf8)))]
    let hash = try entry(commitments: commitments).hash.description
    #expect(hash == "5016945dd22fe51e48354f3c2b2cba1099a06c67107baf6971870d5e4c527166")
  }

  @Test("Each field changes the hash, also where bytes only move between fields")
  func covers() throws {
    let one = Commitment(part: "a", digest: .zero)
    let hashes = try [
      entry(), entry(sequence: 2), entry(time: 3), entry(command: "d"), entry(facts: [1]),
      entry(facts: [1, 2, 0]), entry(commitments: [one]), entry(commitments: [one, one]),
      entry(previous: Digest(of: [])), entry(command: "cc", facts: [2]),
    ].map(\.hash)
    #expect(Set(hashes).count == hashes.count)
  }

  @Test("Commitments are read back from their bytes, and from no others")
  func commitments() {
    let list = [
      Commitment(part: "", digest: .zero), Commitment(part: "namn å", digest: Digest(of: [1])),
    ]
    #expect([Commitment](encoded: list.encoded) == list)
    #expect([Commitment](encoded: []) == [])
    #expect([Commitment](encoded: Array(list.encoded.dropLast())) == nil)
    #expect([Commitment](encoded: [255, 255, 255, 255]) == nil)
    #expect([Commitment](encoded: [0, 0, 0, 1, 0xFF] + Digest.zero.bytes) == nil)
  }

  @Test("A sum is read from its 64 digits, and from nothing else")
  func digest() {
    let sum = Digest(of: Array("abc".utf8))
    let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(sum.description == text)
    #expect(Digest(text) == sum)
    #expect(Digest(text.uppercased()) == sum)
    #expect(Digest(bytes: sum.bytes) == sum)
    for bad in ["", String(text.dropLast()), text + "0", "g" + text.dropFirst(), "å" + text] {
      #expect(Digest(bad) == nil, "\(bad)")
    }
  }
}
