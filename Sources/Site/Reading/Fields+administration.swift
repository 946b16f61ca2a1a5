import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms of the administration.
extension Fields {
  func actOnPeople(_ id: String?, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch (id, action) {
    case (nil, .register): return .registerPerson(registerPerson())
    case (let id?, .change):
      return .changeEmployer(try changeEmployer(of: try person(id)))
    case (let id?, .set):
      return .giveOffice(GiveOffice(person: try person(id), office: try office()))
    default: return nil
    }
  }

  func actOnOrganisations(_ id: String?, _ action: Link.Action) throws(Unreadable) -> Act? {
    guard let id else {
      switch action {
      case .register: return .registerOrganisation(try registerOrganisation())
      case .add: return .registerFederation(try registerFederation())
      case .renew: return .renewAgreement(try renewAgreement())
      default: return nil
      }
    }
    let organisation = OrganisationID(id)
    switch action {
    case .change:
      return .renameOrganisation(
        RenameOrganisation(
          organisation: organisation, name: text(FieldName.name),
          from: try dayOrToday(FieldName.day)))
    case .set:
      return .setContract(
        SetContract(
          organisation: organisation, worksFor: try other(), from: try dayOrToday(FieldName.day),
          until: try dayIfAny(FieldName.until)))
    case .write:
      return .stateCare(StateCare(organisation: organisation, kinds: kindsOfCare()))
    case .move:
      return .succeedOrganisation(
        SucceedOrganisation(
          organisation: organisation, by: try other(), from: try dayOrToday(FieldName.day)))
    default: return nil
    }
  }

  /// The texts ticked, to be erased.
  func disposal() throws(Unreadable) -> DisposeTexts {
    let refs = form.all(FieldName.texts).compactMap { TextRef(written: $0) }
    let notes = form.all(FieldName.meeting).compactMap { FieldReading.number($0) }
    guard !refs.isEmpty || !notes.isEmpty else {
      throw Unreadable(has(FieldName.item) ? FieldName.meeting : FieldName.texts, .noChoice)
    }
    return DisposeTexts(texts: refs, notes: notes.map { MeetingID($0) }, reason: reason)
  }

  private func person(_ id: String) throws(Unreadable) -> PersonID {
    guard let number = FieldReading.number(id) else { throw Unreadable(FieldName.name, .missing) }
    return PersonID(number)
  }

  private func registerPerson() -> RegisterPerson {
    RegisterPerson(
      name: text(FieldName.name), title: text(FieldName.position), email: text(FieldName.email),
      employer: filled(FieldName.employer).map { OrganisationID($0) },
      isElected: isTicked(FieldName.isElected))
  }

  private func changeEmployer(of person: PersonID) throws(Unreadable) -> ChangeEmployer {
    guard let employer = filled(FieldName.employer) else {
      throw Unreadable(FieldName.employer, .missing)
    }
    return ChangeEmployer(
      person: person,
      employer: employer == PersonPage.noEmployer ? nil : OrganisationID(employer),
      from: try dayOrToday(FieldName.day))
  }

  private func office() throws(Unreadable) -> Office {
    let chosen: ChosenOffice = try choice(FieldName.office)
    switch chosen {
    case .administrator: return .administrator
    case .support:
      return .support(try some(FieldName.bodies).map { BodyID($0) })
    case .representative:
      return .representative(try some(FieldName.organisations).map { OrganisationID($0) })
    }
  }

  private enum ChosenOffice: String {
    case administrator, support, representative
  }

  private func some(_ name: String) throws(Unreadable) -> [String] {
    let chosen = form.all(name).map(FieldReading.plain).filter { !$0.isEmpty }
    guard !chosen.isEmpty else { throw Unreadable(name, .noChoice) }
    return chosen
  }

  /// A short name as addresses show it.
  func key() throws(Unreadable) -> String {
    let key = text(FieldName.key)
    let isKey = key.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard !key.isEmpty else { throw Unreadable(FieldName.key, .missing) }
    guard isKey, key.utf8.count <= 60 else { throw Unreadable(FieldName.key, .noKey) }
    return key
  }

  private func registerOrganisation() throws(Unreadable) -> RegisterOrganisation {
    RegisterOrganisation(
      organisation: OrganisationID(try key()), name: text(FieldName.name),
      kind: try choice(FieldName.kind), area: filled(FieldName.area).map { AreaID($0) },
      worksFor: filled(FieldName.organisation).map { OrganisationID($0) },
      kindsOfCare: kindsOfCare())
  }

  /// Words with commas between them, each kind once.
  private func kindsOfCare() -> [String] {
    var seen: Set<String> = []
    return text(FieldName.care).split(whereSeparator: { $0 == "," || $0.isNewline })
      .map { FieldReading.plain(String($0)) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private func registerFederation() throws(Unreadable) -> RegisterFederation {
    RegisterFederation(
      federation: FederationID(try key()), name: text(FieldName.name),
      agreement: text(FieldName.agreement),
      members: try some(FieldName.organisations).map { OrganisationID($0) },
      validUntil: try dayIfAny(FieldName.until))
  }

  private func renewAgreement() throws(Unreadable) -> RenewAgreement {
    guard let federation = filled(FieldName.federation) else {
      throw Unreadable(FieldName.federation, .noChoice)
    }
    return RenewAgreement(
      federation: FederationID(federation), agreement: text(FieldName.agreement),
      from: try dayOrToday(FieldName.day), until: try dayIfAny(FieldName.until))
  }

  private func dayIfAny(_ name: String) throws(Unreadable) -> Day? {
    filled(name) == nil ? nil : try day(name)
  }

  private func other() throws(Unreadable) -> OrganisationID {
    guard let other = filled(FieldName.organisation) else {
      throw Unreadable(FieldName.organisation, .missing)
    }
    return OrganisationID(other)
  }
}
