import Governance
import Links

/// Everything stored about the one who is logged in.
public enum OwnDataPage {
  /// The page.
  public static func render(_ view: View, data: OwnData) -> [UInt8] {
    view.frame(OwnDataWords.title, here: .ownData, lede: OwnDataWords.lede).write { html in
      html.beside {
        for part in data.parts {
          html.part(part.heading) {
            html.facts(
              part.facts.map {
                (term: $0.name, value: $0.value.isEmpty ? AdministrationWords.none : $0.value)
              })
          }
        }
      } aside: {
        html.card(OwnDataWords.file) {
          html.div(.class("stack")) {
            html.p(OwnDataWords.fileMore)
            html.buttonLink(OwnDataWords.save, to: .ownDataFile, .primary)
          }
        }
        html.card(OwnDataWords.events) {
          html.p(OwnDataWords.eventsMore)
          let person = view.viewer.map { String($0.rawValue) }
          html.p {
            html.a(OwnDataWords.toRegister, to: .register(RegisterQuery(person: person)))
          }
          html.p { html.a(OwnDataWords.more, to: .personalData) }
        }
      }
    }
  }

  /// What the file is saved as.
  public static var fileName: String { OwnDataWords.fileName }
}

/// The open page on how personal data is dealt with.
public enum PersonalDataPage {
  /// The page, the same for all.
  public static func render(_ view: View) -> [UInt8] {
    view.frame(
      PersonalDataWords.title, here: .personalData, lede: PersonalDataWords.lede
    ).write { html in
      html.div(.class("prose")) {
        html.p(PersonalDataWords.toFill, .class("soft"))
        for part in PersonalDataWords.parts {
          html.h2(part.title)
          html.p(part.text)
        }
      }
    }
  }
}
