/// Where in a file a text stands, as a person finds it again.
public enum TextPlace: Hashable, Sendable, Codable {
  /// A line of plain text, from 1.
  case line(Int)
  case page(Int)
  case paragraph(Int)
  case slide(Int)
  /// A cell such as `B7`, on the sheet of this name.
  case cell(String, sheet: String)
  /// Heads, feet, notes and comments.
  case aside
  /// What the file tells of itself: title, author.
  case properties
}
