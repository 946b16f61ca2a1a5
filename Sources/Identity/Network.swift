/// The network that an address belongs to: the address itself, or for IPv6 its first 64 bits.
///
/// One household is given 2⁶⁴ addresses of IPv6, so a limit on each of them would limit nobody.
func network(of address: String) -> String {
  guard address.contains(":") else { return address }
  // An IPv4 address in IPv6 clothing ends in its dotted form.
  if let last = address.split(separator: ":").last, last.contains(".") { return String(last) }
  let halves = address.lowercased().split(separator: "%")[0]
  let groups = halves.split(separator: ":", omittingEmptySubsequences: false)
  guard let gap = groups.dropFirst().dropLast().firstIndex(of: "") else {
    return spelt(groups)
  }
  let head = groups[..<gap].filter { !$0.isEmpty }
  let tail = groups[gap...].filter { !$0.isEmpty }
  let zeros = [Substring](repeating: "0", count: max(0, 8 - head.count - tail.count))
  return spelt(head + zeros + tail)
}

private func spelt(_ groups: [Substring]) -> String {
  groups.prefix(4).map { group in
    let digits = group.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }.joined(separator: ":")
}
