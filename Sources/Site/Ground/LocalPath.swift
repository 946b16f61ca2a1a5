/// Paths within the site, which a visitor can be sent on to.
enum LocalPath {
  /// The path spelt for a header, or the start page where it would lead out of the site.
  static func safe(_ path: String) -> String {
    let isLocal =
      path.utf8.first == UInt8(ascii: "/")
      && path.utf8.dropFirst().first != UInt8(ascii: "/") && !path.utf8.contains(where: isUnfit)
    return isLocal ? PercentCoding.encode(path, keeping: "/?#&=%-._~!$'()*+,;:@") : "/"
  }

  /// Control characters, and the backslash, which browsers take for a slash.
  private static func isUnfit(_ byte: UInt8) -> Bool {
    byte < 32 || byte == 127 || byte == UInt8(ascii: "\\")
  }
}
