/// Names of files, as strangers give them.
enum FileName {
  /// The name without folders, control characters and invisible marks, of bearable length.
  static func bare(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let visible = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
      default: true
      }
    }
    let bare = shortened(String(String.UnicodeScalarView(visible)))
    return bare.allSatisfy { $0 == "." || $0 == " " } ? Form.File.nameless : bare
  }

  /// At most 100 characters, with the ending kept.
  private static func shortened(_ name: String) -> String {
    guard name.count > 100 else { return name }
    guard let dot = name.lastIndex(of: "."), name[dot...].count <= 10 else {
      return String(name.prefix(100))
    }
    return String(name.prefix(90) + name[dot...])
  }
}
