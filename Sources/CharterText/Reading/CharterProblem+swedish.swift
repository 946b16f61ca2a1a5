import Diagnostics

extension CharterProblem {
  var swedish: Words {
    switch self {
    case .unknown(let subject, let name, let known):
      Words(
        subject.swedish(name), expected: subject.expected(known),
        suggestion: nearest(to: name, among: known))
    case .missingKey(let key): Words("nyckeln \(key) saknas", expected: key)
    case .repeatedKey(let key, let line):
      Words("\(key) finns redan på rad \(line)", expected: "varje nyckel en gång")
    case .wrongShape(.nothing, let expected):
      Words("värdet saknas", expected: expected.swedish)
    case .wrongShape(let found, let expected):
      Words("\(found.swedish) står där det inte passar", expected: expected.swedish)
    case .notNumber(let text, let from, let to):
      Words(
        "\(text) går inte att använda som tal här", expected: "ett heltal från \(from) till \(to)")
    case .notFlag(let text): Words("\(text) är varken ja eller nej", expected: "true eller false")
    case .notDay(let text): Words("\(text) är inte ett datum", expected: "ett datum som 2026-05-18")
    case .noSuchDay(let text):
      Words("\(text) finns inte i almanackan", expected: "ett datum som finns")
    case .notLength(let text, inMonths: true):
      Words(
        "\(text) går inte att använda som tid här", expected: "till exempel 12 months eller 2 years"
      )
    case .notLength(let text, inMonths: false):
      Words(
        "\(text) går inte att använda som tid här", expected: "till exempel 7 days eller 2 weeks")
    case .notKey(let text):
      Words(
        "\(text) går inte att använda som namn",
        expected: "små bokstäver a–z, siffror och bindestreck")
    case .notClauseID(let text):
      Words(
        "\(text) går inte att använda som klausulens nummer", expected: "till exempel C20 eller 4.2"
      )
    case .emptyText: Words("texten är tom", expected: "en text")
    case .emptyList: Words("här står ingenting", expected: "minst ett värde")
    case .repeatedValue(let value):
      Words("\(value) står två gånger", expected: "varje värde en gång")
    case .interpretationMissing:
      Words("ett eget riktvärde ska märkas som tolkning", expected: "interpretation: true")
    case .tooSmall(let key, let other):
      Words("\(key) är mindre än \(other)", expected: "minst lika mycket som \(other)")
    case .tooEarly(let key, let other):
      Words("\(key) ligger före \(other)", expected: "samma dag som \(other) eller senare")
    case .onlyTrue(let text):
      Words("\(text) går inte att skriva här", expected: "true, eller att raden tas bort")
    case .nothingSaid: Words("regeln säger ingenting", expected: "minst en nyckel")
    case .sameRole: Words("rollen utesluter sig själv", expected: "en annan roll i never_with")
    case .tooFew(let least): Words("för få värden", expected: "minst \(least)")
    case .contradiction(let one, let other):
      Words("\(one) och \(other) säger emot varandra", expected: "en av dem")
    }
  }
}

extension CharterProblem.Subject {
  fileprivate func swedish(_ name: String) -> String {
    switch self {
    case .key: "okänd nyckel \(name)"
    case .word: "okänt ord \(name)"
    case .rule: "okänt slag av regel \(name)"
    case .relation: "okänd relation \(name)"
    case .part: "delen \(name) finns inte under parts"
    case .goal: "målet \(name) finns inte under goals"
    }
  }
}

extension CharterProblem.Subject {
  fileprivate func expected(_ known: [String]) -> String {
    switch self {
    case .rule: "ett av de slag av regel som finns"
    case .key where known.isEmpty: "inga nycklar"
    case .part where known.isEmpty, .goal where known.isEmpty: "inget"
    case .key, .word, .relation, .part, .goal: known.joined(separator: ", ")
    }
  }
}

extension Shape {
  fileprivate var swedish: String {
    switch self {
    case .nothing: "inget värde"
    case .text: "en text"
    case .list: "en lista"
    case .fields: "en grupp av nycklar"
    }
  }
}

extension CharterProblem.Expected {
  fileprivate var swedish: String {
    switch self {
    case .text: "ett enda värde"
    case .list: "en lista"
    case .fields: "en grupp av nycklar"
    case .yes: "true"
    }
  }
}
