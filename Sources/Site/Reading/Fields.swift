import Governance
import Pages
import SwedishCalendar

/// What was entered in a form, read as what it should be.
struct Fields {
  let form: Form
  let state: State
  /// The day that holds where a form names none.
  let today: Day
  /// Who sent it.
  var viewer: PersonID?

  func has(_ name: String) -> Bool { form.values[name] != nil }

  /// A text without space at its ends, and with the line breaks of a text rather than of a form.
  func text(_ name: String) -> String { plain(form[name]) }

  /// A text, or nil where nothing was entered.
  func filled(_ name: String) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  func day(_ name: String) throws(Unreadable) -> Day {
    guard let day = FieldReading.day(try demanded(name)) else { throw Unreadable(name, .noDay) }
    return day
  }

  func dayOrToday(_ name: String) throws(Unreadable) -> Day {
    filled(name) == nil ? today : try day(name)
  }

  func time(_ name: String) throws(Unreadable) -> ClockTime {
    guard let time = FieldReading.time(try demanded(name)) else { throw Unreadable(name, .noTime) }
    return time
  }

  func number(_ name: String) throws(Unreadable) -> Int {
    guard let number = FieldReading.number(try demanded(name)) else {
      throw Unreadable(name, .noNumber)
    }
    return number
  }

  func number(_ name: String, orElse other: Int) throws(Unreadable) -> Int {
    filled(name) == nil ? other : try number(name)
  }

  /// One of the answers to choose among, by its name in code.
  func choice<Choice: RawRepresentable>(_ name: String) throws(Unreadable) -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try demanded(name)) else {
      throw Unreadable(name, .noChoice)
    }
    return choice
  }

  /// One of the answers, or nil where none was chosen.
  func choiceIfAny<Choice: RawRepresentable>(_ name: String) throws(Unreadable) -> Choice?
  where Choice.RawValue == String {
    if filled(name) == nil { return nil }
    let choice: Choice = try choice(name)
    return choice
  }

  /// The numbers of all boxes ticked.
  func numbers(_ name: String) throws(Unreadable) -> [Int] {
    var numbers: [Int] = []
    for value in form.all(name) where !plain(value).isEmpty {
      guard let number = FieldReading.number(plain(value)) else {
        throw Unreadable(name, .noChoice)
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Whether a box was ticked.
  func isTicked(_ name: String) -> Bool { filled(name) != nil }

  private func demanded(_ name: String) throws(Unreadable) -> String {
    guard let text = filled(name) else { throw Unreadable(name, .missing) }
    return text
  }

  private func plain(_ text: String) -> String { FieldReading.plain(text) }
}

/// A field that could not be read.
struct Unreadable: Error, Equatable {
  let field: String
  let problem: View.FieldProblem

  init(_ field: String, _ problem: View.FieldProblem) {
    self.field = field
    self.problem = problem
  }
}
