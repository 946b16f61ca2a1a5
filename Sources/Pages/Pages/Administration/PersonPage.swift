public import Governance
import Links
import SwedishCalendar

/// One person, as the administrator sees to them.
public enum PersonPage {
  /// The page, for one who administers.
  public static func render(_ view: View, person: Person) -> [UInt8] {
    let id = String(person.id.rawValue)
    return view.frame(
      view.short(person.name), here: .administration(.people, id: id),
      lede: view.short(person.title), wayBack: view.wayBack(in: .people)
    ).write { html in
      html.feedback(view)
      html.beside {
        html.part(
          AdministrationWords.facts,
          more: (RegisterWords.title, .register(RegisterQuery(person: id)))
        ) { html.facts(facts(view, person)) }
        html.part(AdministrationWords.inSeats) { seats(html, view, person) }
        office(html, view, person)
      } aside: {
        employer(html, view, person)
        html.disposalCard(
          AdministrationWords.dispose, view,
          [person.name, person.title, person.email])
      }
    }
  }

  private static func facts(_ view: View, _ person: Person) -> [(term: String, value: String)] {
    let employers = person.employments.reversed().map { employment in
      AdministrationWords.employed(
        employment.employer.map { view.name(of: $0) } ?? AdministrationWords.noEmployer,
        from: employment.from)
    }
    let email = view.short(person.email)
    var facts = [
      (AdministrationWords.email, email.isEmpty ? AdministrationWords.none : email)
    ]
    facts.append((AdministrationWords.employer, employers.joined(separator: "; ")))
    if person.isElected { facts.append((AdministrationWords.elected, AdministrationWords.yes)) }
    let offices = view.offices(of: person)
    if !offices.isEmpty {
      facts.append((AdministrationWords.office, offices.joined(separator: "; ")))
    }
    return facts.map { (term: $0.0, value: $0.1) }
  }

  private static func seats(_ html: HTML, _ view: View, _ person: Person) {
    let held = person.seats.compactMap { view.state.seat($0) }
      .filter { $0.holder(on: view.day)?.person == person.id }
    guard !held.isEmpty else { return html.p(AdministrationWords.vacantNow, .class("soft")) }
    html.ul {
      for seat in held {
        html.li {
          html.a(view.name(of: seat.body), to: .body(seat.body.rawValue))
          html.text(": " + view.name(of: seat.id))
        }
      }
    }
  }

  private static func employer(_ html: HTML, _ view: View, _ person: Person) {
    let sheet = Sheet(
      view, .administrationAction(.people, id: String(person.id.rawValue), .change))
    html.actCard(AdministrationWords.changeEmployer, sheet) {
      html.select(
        sheet.field(FieldName.employer, AdministrationWords.employer),
        [
          Choice("", AdministrationWords.choose),
          Choice(PersonPage.noEmployer, AdministrationWords.noEmployer),
        ] + view.organisationChoices())
      html.field(
        sheet.field(FieldName.day, AdministrationWords.from, value: view.day.description), .date)
      html.submit(AdministrationWords.change)
    }
  }

  /// What the field of employers holds where the person is to have none.
  public static let noEmployer = "-"

  private static func office(_ html: HTML, _ view: View, _ person: Person) {
    let sheet = Sheet(view, .administrationAction(.people, id: String(person.id.rawValue), .set))
    html.actCard(
      AdministrationWords.giveOffice, AdministrationWords.officeReplaces, sheet
    ) {
      html.radios(
        sheet.field(FieldName.office, AdministrationWords.officeKind),
        [
          Choice(
            "administrator", AdministrationWords.administrator,
            hint: AdministrationWords.administratorMore),
          Choice("support", AdministrationWords.support, hint: AdministrationWords.supportMore),
          Choice(
            "representative", AdministrationWords.representative,
            hint: AdministrationWords.representativeMore),
        ])
      folded(
        html, sheet, AdministrationWords.officeBodies, FieldName.bodies, bodies(view),
        Set(person.supports.map(\.rawValue)))
      folded(
        html, sheet, AdministrationWords.officeOrganisations, FieldName.organisations,
        view.organisationChoices(), Set(person.represents.map(\.rawValue)))
      html.submit(AdministrationWords.give)
    }
  }

  private static func bodies(_ view: View) -> [Choice] {
    view.state.allBodies.swedishSorted { view.short($0.name) }
      .map { Choice($0.id.rawValue, view.short($0.name)) }
  }

  /// Long lists stay folded; what is ticked in them is sent all the same.
  private static func folded(
    _ html: HTML, _ sheet: Sheet, _ title: String, _ name: String, _ choices: [Choice],
    _ chosen: Set<String>
  ) {
    html.details(.class("more")) {
      html.summary(title)
      html.checkboxes(
        sheet.field(name, title, isOptional: true), choices,
        chosen: sheet.values(name, or: chosen))
    }
  }
}
