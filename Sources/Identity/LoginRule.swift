/// What a log-in name someone chooses must be like.
public enum LoginRule {
  /// Whether the name can be typed by anyone and told from others: letters, digits and `.-_@`.
  public static func fits(_ login: String) -> Bool {
    (3...50).contains(login.count)
      && login.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType == .decimal
          || ".-_@".contains(Character($0))
      }
  }
}
