/// A search among people that one form of a page asks for; it changes nothing but whom it offers.
public struct PersonSearch: Hashable, Sendable {
  /// What the form is known by on its page.
  public var form: String
  /// The words searched by.
  public var words: String

  /// A search for one form.
  public init(form: String, words: String) {
    self.form = form
    self.words = words
  }

  /// The names of the query's parts, which are those of the form's fields.
  public enum Name {
    /// The form that is to offer what is found.
    public static let form = "formular"
    /// The words searched by.
    public static let words = Link.searchName
  }
}
