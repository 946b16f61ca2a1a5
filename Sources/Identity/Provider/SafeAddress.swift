import FoundationEssentials

/// Which addresses a provider may be asked at: https, and on this very machine http.
enum SafeAddress {
  /// Whether the address is absolute and safe, as what an issuer at `issuer` tells.
  static func fits(_ address: String, under issuer: String) -> Bool {
    // What is put in a header must be plain: `URL` would let through what it can spell anew.
    guard address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      let url = URL(string: address), let host = url.host(), !host.isEmpty,
      url.user() == nil, url.fragment() == nil
    else { return false }
    switch url.scheme?.lowercased() {
    case "https": return true
    case "http": return isLoopback(url) && URL(string: issuer).map(isLoopback) == true
    default: return false
    }
  }

  private static func isLoopback(_ url: URL) -> Bool {
    ["127.0.0.1", "localhost", "::1", "[::1]"].contains(url.host()?.lowercased())
  }
}
