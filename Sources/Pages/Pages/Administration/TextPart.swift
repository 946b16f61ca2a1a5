/// The parts of events that hold texts, by the names the journal knows them by.
enum TextPart: String {
  case name, title, email, reason, source, note, place, summary, reflection, report, function, text
  case item, address, agreement, mirrors, outside
  case decider, paragraph, diary, change, teller, words, reference, delegation
  case message, audience, effect, version
  case background, responsibility
  case goal, measure, measurer
}
