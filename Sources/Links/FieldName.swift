/// The names of form fields: what pages write and what routes read.
public enum FieldName {
  /// The id that makes a form, sent twice, one command.
  public static let command = "kommando"
  public static let day = "dag"
  public static let start = "start"
  public static let end = "slut"
  public static let place = "plats"
  public static let joint = "med"
  public static let title = "rubrik"
  public static let note = "underlag"
  public static let kind = "slag"
  public static let matter = "fragetyp"
  public static let isInternal = "intern"
  public static let item = "punkt"
  public static let reason = "skal"
  public static let file = "fil"
  public static let seat = "plats-i-gruppen"
  public static let guests = "adjungerade"
  public static let summary = "sammanfattning"
  public static let address = "adress"
  public static let adjusters = "justerare"
  public static let text = "text"
  public static let audience = "krets"
  public static let atLeast = "minst"
  public static let atMost = "hogst"
  public static let from = "fran"
  public static let to = "till"
  public static let side = "sida"
  public static let year = "ar"
  public static let interval = "hur-ofta"
  public static let receiver = "mottagare"
  public static let meeting = "mote"
  public static let login = "anvandarnamn"
  public static let password = "losenord"
  public static let draft = "utkast"
  public static let version = "version"

  /// How the seat numbered `seat` attended: `present`, `absent` or `substitute`.
  public static func attendance(_ seat: Int) -> String { "narvaro.\(seat)" }
  /// The words minuted for an item.
  public static func minutes(_ item: Int) -> String { "anteckning.\(item)" }
  /// What an item came to.
  public static func outcome(_ item: Int) -> String { "utfall.\(item)" }
  /// That an outcome beyond the body's authority is recorded as a departure.
  public static func departure(_ item: Int) -> String { "avsteg.\(item)" }
}
