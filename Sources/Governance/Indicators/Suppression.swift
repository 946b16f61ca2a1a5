/// Which values are hidden, so that no number of fewer than five people can be read or worked out.
///
/// Small values are hidden; and where a sum would give one away by subtraction, others of the same
/// sum are hidden with it, until not even one who knows a value of its own can work another out.
/// Where that does not suffice, the sum is hidden too.
struct Suppression<ID: Hashable> {
  /// One value that is to be shown, or not.
  struct Leaf {
    var id: ID
    var tally: Tally
  }

  private(set) var hidden: Set<ID> = []
  /// The groups whose sums are hidden, by their place.
  private(set) var hiddenGroups: Set<Int> = []
  private(set) var hidesWhole = false

  /// Values in groups that are summed, and such as stand by themselves under the whole.
  init(groups: [[Leaf]], singles: [Leaf]) {
    var loose: [Leaf] = []
    var blocks: [Int: [Leaf]] = [:]
    for (place, group) in groups.enumerated() {
      let block = Self.block(of: group)
      blocks[place] = block
      hide(block)
      if !block.isEmpty, !Self.isSafe(block) {
        hiddenGroups.insert(place)
        loose += block
      }
    }
    loose += singles.filter(\.tally.isSmall)
    hide(loose)
    guard !loose.isEmpty else { return }
    hideMore(of: groups, singles, blocks, &loose)
    hidesWhole = !Self.isSafe(loose)
  }

  /// Hides values and sums under the whole, the least first, until its sum gives nothing away.
  private mutating func hideMore(
    of groups: [[Leaf]], _ singles: [Leaf], _ blocks: [Int: [Leaf]], _ loose: inout [Leaf]
  ) {
    let seen = singles.filter { !$0.tally.isSmall }.map {
      More(weight: $0.tally.weight, leaves: [$0], group: nil)
    }
    let sums = groups.indices.filter { !hiddenGroups.contains($0) }.compactMap { place -> More? in
      guard let least = groups[place].min(by: { $0.tally.weight < $1.tally.weight }) else {
        return nil
      }
      let block = blocks[place] ?? []
      let must = block.isEmpty ? [least] : block
      let ids = Set(must.map(\.id))
      let can = groups[place].filter { !ids.contains($0.id) }
        .sorted { $0.tally.weight < $1.tally.weight }
      return More(
        weight: groups[place].map(\.tally.weight).reduce(0, +), leaves: must, group: place,
        others: can)
    }
    for more in (seen + sums).sorted(by: { $0.weight < $1.weight }) {
      if Self.isSafe(loose) { return }
      if let group = more.group { hiddenGroups.insert(group) }
      hide(more.leaves)
      loose += more.leaves
      for leaf in more.others where !Self.isSafe(loose) {
        hide([leaf])
        loose.append(leaf)
      }
    }
  }

  /// What can be hidden beside what must be: a value, or the sum of a group with some of its values.
  private struct More {
    var weight: Double
    var leaves: [Leaf]
    var group: Int?
    /// The values of the group that can be hidden too, before another group's sum is.
    var others: [Leaf] = []
  }

  private mutating func hide(_ leaves: [Leaf]) { hidden.formUnion(leaves.map(\.id)) }

  /// What is hidden of a group: the small values, and the least of the others that they need.
  private static func block(of group: [Leaf]) -> [Leaf] {
    var block = group.filter(\.tally.isSmall)
    guard !block.isEmpty else { return [] }
    for leaf in group.filter({ !$0.tally.isSmall })
      .sorted(by: { $0.tally.weight < $1.tally.weight })
    {
      if isSafe(block) { return block }
      block.append(leaf)
    }
    return block
  }

  /// Whether the sum of what is hidden tells too little: also to one who knows a part of it.
  static func isSafe(_ block: [Leaf]) -> Bool {
    guard block.count >= 2, let whole = Tally(block.map(\.tally)), !whole.isSmall else {
      return false
    }
    return block.indices.allSatisfy { known in
      let others = block.indices.filter { $0 != known }.map { block[$0].tally }
      return Tally(others).map { !$0.isSmall } ?? false
    }
  }
}
