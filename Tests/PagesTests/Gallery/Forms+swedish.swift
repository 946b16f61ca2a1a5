import Links

@testable import Pages

extension Gallery {
  static var form: [UInt8] { formPage(fields) }

  static var formErrors: [UInt8] {
    var wrong = fields
    wrong.day.error = "Skriv ett datum som finns, till exempel 2026-06-15."
    wrong.day.value = "2026-02-30"
    wrong.place.error = "Skriv var mötet hålls, eller att det är på distans."
    wrong.kind.error = "Välj hur mötet hålls."
    wrong.text.value = "\nFråga om <läkarmedverkan> & \"jour\""
    return formPage(wrong)
  }

  struct Fields {
    var day: Field
    var time: Field
    var place: Field
    var kind: Field
    var body: Field
    var invited: Field
    var text: Field
    var file: Field

    var all: [Field] { [day, time, place, kind, body, invited, text, file] }
  }

  static let fields = Fields(
    day: Field("dag", "Dag", hint: "Mötena är 4–6 om året. Två är planerade.", value: "2026-06-15"),
    time: Field("tid", "Tid", value: "13:00"),
    place: Field("plats", "Plats", hint: "Rum och adress, eller en länk för distansmöte."),
    kind: Field("form", "Så hålls mötet", value: "plats"),
    body: Field("organ", "Hålls tillsammans med", value: ""),
    invited: Field("bjudna", "Bjud också in", isOptional: true),
    text: Field("text", "Meddelande till ledamöterna", isOptional: true),
    file: Field("bilaga", "Bilaga", hint: "Word, Excel eller PDF, högst 20 MB.", isOptional: true))

  private static func formPage(_ fields: Fields) -> [UInt8] {
    Frame(
      title: "Planera ett möte", over: "Operativ arbetsgrupp Sydost", wayBack: wayBack,
      place: .bodies, visitor: person
    ).write { html in
      html.form(to: .newMeeting(body: "sydost"), token, files: true) {
        html.errorSummary(fields.all)
        html.field(fields.day, .date)
        html.field(fields.time, .time)
        html.field(fields.place)
        html.radios(
          fields.kind,
          [
            Choice("plats", "På plats"), Choice("distans", "På distans"),
            Choice("bada", "Både och", hint: "Några är i rummet, andra på länk."),
          ])
        html.select(fields.body, [Choice("", "Inget annat organ"), Choice("b", "Beredningen")])
        html.checkboxes(
          fields.invited, [Choice("n", "Nätverket i Sydost"), Choice("p", "Politisk grupp")],
          chosen: ["n"])
        html.area(fields.text, rows: 4)
        html.file(fields.file, several: true)
        html.buttons {
          html.submit("Planera mötet", .primary)
          html.submit("Spara utkast", name: "utkast", value: "ja")
          html.buttonLink("Avbryt", to: .meetings(body: "sydost"), .plain)
        }
      }
    }
  }

  static var refusal: [UInt8] {
    Frame(
      title: "Det gick inte att spara beslutet", over: "Möte 4 · måndag 25 maj 2026",
      wayBack: wayBack, visitor: person
    ).write { html in
      html.refusal(
        RefusalNotice(
          "Gruppen får inte fatta beslut", reason: "Det du skrev är kvar. Inget har sparats.",
          clause: a14,
          alternatives: [
            ("Spara som rekommendation", .meeting(7, .minutes)),
            ("Spara som förslag till beredningen", .meeting(7, .minutes)),
            ("Spara som information", .meeting(7, .minutes)),
          ]))
    }
  }

  static var notices: [UInt8] {
    Frame(title: "Meddelanden", wayBack: wayBack, visitor: person).write { html in
      html.div(.class("stack")) {
        html.notice(.success, "Mötet är planerat till måndag 15 juni.")
        html.notice(.information, "Dagordningen ska publiceras senast den 8 juni.")
        html.notice(
          .warning, "Mötet blir det sjunde i år.", "Du kan planera det ändå.",
          clause: ClauseLink("A24", says: "4–6 möten hålls årligen."))
        html.empty("Inga ärenden", "När någon lyfter en fråga hit står den här.")
        html.data("Tom tabell", columns: ["Plats", "Person"]) { _ in }
      }
    }
  }
}
