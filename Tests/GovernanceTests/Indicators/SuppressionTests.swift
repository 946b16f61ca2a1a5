// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar
import Testing

@testable import Governance

@Suite("Small numbers")
struct SuppressionTests {
  private typealias Cover = Suppression<Int>

  private func leaf(_ id: Int, _ count: Int) -> Cover.Leaf {
    Cover.Leaf(id: id, tally: tally(.count, count, nil))
  }

  private func tally(_ unit: Indicator.Unit, _ amount: Int, _ base: Int?) -> Tally {
    let stamp = Stamp(sequence: 1, at: Moment(milliseconds: 0), by: nil)
    return Tally(
      IndicatorValue(
        amount: Amount(amount), base: base, isOnBehalf: false, first: stamp, stamp: stamp), unit)!
  }

  @Test("D36: nothing is hidden where every number is five or more")
  func plain() {
    let cover = Cover(groups: [[leaf(1, 5), leaf(2, 9)]], singles: [leaf(3, 40)])
    #expect(cover.hidden.isEmpty && cover.hiddenGroups.isEmpty && !cover.hidesWhole)
  }

  @Test("D36: one small number takes others of its sum with it, until no subtraction tells it")
  func subtraction() {
    let group = [leaf(1, 3), leaf(2, 12), leaf(3, 20), leaf(4, 30), leaf(5, 70)]
    let cover = Cover(groups: [group], singles: [])
    // Whoever gave 12 knows that what is left of the hidden sum is at least 23.
    #expect(cover.hidden == [1, 2, 3])
    #expect(cover.hiddenGroups.isEmpty && !cover.hidesWhole)
  }

  @Test("D36: a sum that cannot be protected is hidden, and others with it under the whole")
  func sums() {
    let cover = Cover(
      groups: [[leaf(1, 3)], [leaf(2, 12), leaf(3, 30)], [leaf(4, 50), leaf(5, 60)]], singles: [])
    #expect(cover.hiddenGroups == [0, 1] && cover.hidden == [1, 2, 3])
    #expect(!cover.hidesWhole)
  }

  @Test("D36: where there is nothing to hide it among, the whole is hidden too")
  func whole() {
    let cover = Cover(groups: [[leaf(1, 3)], [leaf(2, 12)]], singles: [])
    #expect(cover.hidden == [1, 2] && cover.hiddenGroups == [0, 1] && cover.hidesWhole)
  }

  @Test(
    "D36: a share is small by those counted and by those left over",
    arguments: [
      (Indicator.Unit.percent, 50, 100, false), (.percent, 3, 100, true), (.percent, 97, 100, true),
      (.percent, 50, 8, true), (.percent, 100, 400, true), (.days, 3, 4, true),
      (.days, 3, 5, false), (.perThousand, 10, 400, true), (.perThousand, 10, 900, false),
      (.points, 4, 5, false),
    ])
  func shares(unit: Indicator.Unit, amount: Int, base: Int, isSmall: Bool) {
    #expect(tally(unit, amount, base).isSmall == isSmall)
  }

  @Test("Shares are put together by what they rest on, and counts are added")
  func together() {
    let shares = Tally([tally(.percent, 50, 100), tally(.percent, 80, 300)])
    #expect(shares?.amount == Amount(hundredths: 7250) && shares?.base == 400)
    #expect(Tally([tally(.count, 7, nil), tally(.count, 9, nil)])?.amount == Amount(16))
    #expect(Tally([Tally]()) == nil)
  }

  @Test("D36: whatever the numbers, nothing small can be worked out, not even by one who knows one")
  func anyNumbers() {
    var dice = Dice(state: 36)
    for _ in 0..<400 {
      var id = 0
      func some(_ most: Int) -> [Cover.Leaf] {
        (0..<Int.random(in: 0...most, using: &dice)).map { _ in
          id += 1
          return leaf(id, Int.random(in: 0...(Bool.random(using: &dice) ? 9 : 60), using: &dice))
        }
      }
      let groups = (0..<Int.random(in: 0...4, using: &dice)).map { _ in some(5) }
      let singles = some(2)
      let cover = Cover(groups: groups, singles: singles)
      expect(cover, hides: groups, singles)
    }
  }

  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  /// Each sum that is shown leaves, when what is shown of it is taken away, nothing or enough.
  private func expect(_ cover: Cover, hides groups: [[Cover.Leaf]], _ singles: [Cover.Leaf]) {
    for leaf in groups.joined() + singles where leaf.tally.isSmall {
      #expect(cover.hidden.contains(leaf.id))
    }
    for (place, group) in groups.enumerated() where !cover.hiddenGroups.contains(place) {
      let left = group.filter { cover.hidden.contains($0.id) }
      #expect(left.isEmpty || Cover.isSafe(left), "\(group.map(\.tally.weight))")
    }
    guard !cover.hidesWhole else { return }
    let open = cover.hiddenGroups.flatMap { groups[$0] } + singles
    let left = open.filter { cover.hidden.contains($0.id) }
    #expect(left.isEmpty || Cover.isSafe(left))
  }
}
