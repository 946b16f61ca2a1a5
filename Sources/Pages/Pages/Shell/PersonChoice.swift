import Governance
import Links

/// Whom a form offers to choose among: those at hand, and anyone else by a search.
///
/// A list of everyone would be as long as the register of people, and stand in every form.
struct PersonChoice {
  /// So few that all of them are offered at once.
  static let few = 60
  /// As many as a list holds.
  static let most = 100

  let groups: [ChoiceGroup]
  /// What a search came to, in words.
  let outcome: String?
  /// The only one found.
  let only: String?
  /// Whether others can be found by a search.
  let isSearched: Bool

  /// The choice that a form offers: of those `near` first, in groups with their names.
  init(_ sheet: Sheet, near: [(name: String, people: [Person])] = []) {
    let view = sheet.view
    let all = view.state.allPeople
    isSearched = Self.isNeeded(view)
    if let search = sheet.search, !search.words.isEmpty {
      let found = view.people(found: search.words)
      let shown = Array(found.prefix(Self.most))
      groups = view.byEmployer(shown)
      outcome = PersonWords.hits(found.count, shown: shown.count, search.words)
      only = found.count == 1 ? found.first.map { "\($0.id.rawValue)" } : nil
      return
    }
    (outcome, only) = (nil, nil)
    var left = Self.most
    var known: Set<PersonID> = []
    var groups = near.map { group in
      let people = view.sorted(group.people).filter { known.insert($0.id).inserted }.prefix(left)
      left -= people.count
      return ChoiceGroup(group.name, people.map(view.choice))
    }
    if !isSearched { groups += view.byEmployer(all.filter { !known.contains($0.id) }) }
    // One who was chosen by a search is still chosen when the form comes back.
    let chosen = sheet.value(FieldName.person)
    if !groups.contains(where: { $0.choices.contains { $0.value == chosen } }),
      let person = Int(chosen).flatMap({ view.state.person(PersonID($0)) })
    {
      groups.append(ChoiceGroup(PersonWords.found, [view.choice(person)]))
    }
    self.groups = groups.filter { !$0.choices.isEmpty }
  }
}

extension View {
  /// The people whose name, title or organisation holds every word, by name.
  fileprivate func people(found words: String) -> [Person] {
    let search = PersonSearch(form: "", words: words)
    return sorted(state.allPeople.filter { search.finds(about($0.id)) })
  }

  /// What a person is found by: name, title and organisation.
  func about(_ id: PersonID) -> String {
    guard let person = state.person(id) else { return "" }
    return [short(person.name), short(person.title), employer(of: person) ?? ""]
      .joined(separator: " ")
  }

  fileprivate func sorted(_ people: [Person]) -> [Person] {
    people.swedishSorted { short($0.name) }
  }

  /// People by the organisation they are at, both in order of their names.
  fileprivate func byEmployer(_ people: [Person]) -> [ChoiceGroup] {
    let groups = Dictionary(grouping: people) { employer(of: $0) ?? "" }
    return groups.keys.swedishSorted { $0 }.map { name in
      ChoiceGroup(
        name.isEmpty ? PersonWords.noEmployer : name, sorted(groups[name] ?? []).map(choice))
    }
  }

  private func employer(of person: Person) -> String? {
    person.employer(on: day).map { name(of: $0) }
  }

  fileprivate func choice(_ person: Person) -> Choice {
    let title = short(person.title)
    return Choice(
      "\(person.id.rawValue)",
      [short(person.name), title].filter { !$0.isEmpty }
        .joined(separator: ", "))
  }

  /// Those whom a party employs, under its name.
  func employed(by party: OrganisationID) -> (name: String, people: [Person]) {
    (
      PersonWords.employed(by: name(of: party)),
      state.allPeople.filter { person in
        person.employer(on: day).map { state.belongs($0, to: party, on: day) } ?? false
      }
    )
  }

  /// Those who sit in a body.
  func sitting(in body: Body) -> (name: String, people: [Person]) {
    (PersonWords.sitting, state.members(of: body, on: day).compactMap { state.person($0) })
  }
}

extension PersonSearch {
  /// Whether a text holds every word searched by.
  func finds(_ about: String) -> Bool {
    let about = about.lowercased()
    return words.lowercased().split(whereSeparator: \.isWhitespace)
      .allSatisfy { about.contains($0) }
  }
}

extension HTML {
  /// A field to search among people by, before the form that the person is chosen in.
  ///
  /// It is a form of its own that asks for the page again, so that it needs no script.
  func finder(_ sheet: Sheet) {
    guard PersonChoice.isNeeded(sheet.view), let here = sheet.link.formPage else { return }
    let words = sheet.search?.words ?? ""
    form(
      .class("finder"), .fixed("method", "get"),
      .attribute("action", here.path + "#" + sheet.key)
    ) {
      concealed(PersonSearch.Name.form, sheet.key)
      field(
        Field(
          PersonSearch.Name.words, PersonWords.search, hint: PersonWords.searchHint, value: words,
          isOptional: false, id: sheet.id(PersonSearch.Name.words)), .search, autocomplete: "off")
      submit(PersonWords.searchButton)
    }
  }

  /// The list that a person is chosen in; it begins with no one.
  func person(
    _ sheet: Sheet, _ field: Field, near: [(name: String, people: [Person])] = []
  ) {
    let choice = PersonChoice(sheet, near: near)
    var field = field
    if let outcome = choice.outcome { field.hint = outcome }
    if let only = choice.only { field.value = only }
    let none =
      choice.groups.isEmpty && choice.isSearched ? PersonWords.searchFirst : PersonWords.choose
    select(field, [Choice("", none)], groups: choice.groups)
  }
}

extension PersonChoice {
  /// Whether there are so many people that they are searched among.
  static func isNeeded(_ view: View) -> Bool { view.state.allPeople.count > few }
}
