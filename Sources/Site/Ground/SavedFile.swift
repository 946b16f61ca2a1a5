/// The header that makes a browser save a file.
enum SavedFile {
  /// Gives the name twice: in plain letters for all, and as it is for those that can read it.
  static func disposition(_ name: String) -> String {
    let bare = FileName.bare(name)
    let spelt = PercentCoding.encode(bare, keeping: "-._~")
    return "attachment; filename=\"\(plain(bare))\"; filename*=UTF-8''\(spelt)"
  }

  private static func plain(_ name: String) -> String {
    return String(
      name.map { mark in
        let letter = plainLetters[mark] ?? mark
        return letter.isASCII && letter != "\"" && letter != "\\" ? letter : "_"
      })
  }
}
