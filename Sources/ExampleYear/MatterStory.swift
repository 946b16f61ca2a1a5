import Charters
import SwedishCalendar

/// One matter of the example year: where it is raised, and what is done with it on which days.
struct MatterStory {
  static let operativ = "operativ-sydost"
  static let osterlen = "lokal-osterlen"
  static let krokom = "krokom-arena"

  var body: String
  var title: String
  var background: String
  var proposal = ""
  var kind: String?
  var phase: WorkPhase?
  var raised: Day
  var steps: [(day: Day, step: Step)]

  /// What whoever has the matter does with it.
  enum Step {
    case prepare(isReady: Bool)
    case namePreparer
    case lift
    case sendOn
    case accept
    case giveBack(String)
    case answer(String)
  }
}

/// Something asked for, and answered where it was.
struct AskingStory {
  var text: String
  var activity = ""
  var asked: Day
  var due: Day
  var answered: Day?
  var answer = ""
}
