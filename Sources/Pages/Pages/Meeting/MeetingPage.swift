import Charters
public import Governance
import Links
import SwedishCalendar

/// One meeting: what, when, where and who; how far its papers have come; and how it is judged.
public enum MeetingPage {
  /// The long texts that the page shows this viewer.
  public static func texts(_ view: View, meeting: Meeting) -> [TextRef] {
    MeetingSight(view, meeting).wanted
      + view.missing(view.state.spreads(of: meeting.host).map(\.title))
  }

  /// The page.
  public static func render(_ view: View, meeting: Meeting) -> [UInt8] {
    let sight = MeetingSight(view, meeting)
    return sight.frame(part: .overview, lede: MeetingWords.lede(meeting, sight)).write { html in
      html.head(sight, .overview)
      html.beside {
        if meeting.cancelled == nil {
          html.part(MeetingWords.stepsTitle) { html.steps(sight.steps) }
        }
        summary(html, sight)
        papers(html, sight)
        judgements(html, sight)
      } aside: {
        facts(html, sight)
        attendance(html, sight)
        html.spreads(of: sight)
        html.efforts(of: sight)
        acts(html, sight)
      }
    }
  }

  private static func summary(_ html: HTML, _ sight: MeetingSight) {
    guard let minutes = sight.version else { return }
    let text = sight.text(minutes.summary)
    guard !text.isEmpty else { return }
    html.part(MeetingWords.summary) {
      html.written(text)
      if let address = minutes.published?.address {
        html.p(.class("small")) {
          html.text(MeetingWords.alsoAt + " ")
          html.outside(sight.text(address))
        }
      }
    }
  }

  private static func papers(_ html: HTML, _ sight: MeetingSight) {
    let minutes = sight.readsMinutes && sight.meeting.minutes != nil
    html.part(
      minutes ? MeetingWords.agendaAndMinutes : MeetingWords.agenda, id: "dagordning",
      more: sight.mayHold ? (MeetingWords.editAgenda, .meeting(sight.number, .agenda)) : nil
    ) {
      if !sight.readsAgenda && !sight.readsMinutes {
        html.closed(sight, MeetingWords.agendaClosed)
      } else if sight.meeting.agenda.isEmpty {
        html.empty(
          MeetingWords.noItems, MeetingWords.noItemsMore,
          next: sight.mayHold
            ? (MeetingWords.editAgenda, .meeting(sight.number, .agenda)) : nil)
      } else {
        if sight.meeting.publications.isEmpty { html.chip(MeetingWords.draftAgenda) }
        html.items(sight, minutes: minutes)
        html.removed(sight)
        html.files(sight.files(of: nil), sight, title: MeetingWords.files)
      }
      withheld(html, sight)
    }
  }

  private static func withheld(_ html: HTML, _ sight: MeetingSight) {
    if let withheld = sight.meeting.minutes?.latest.withheld {
      html.notice(
        .information, MeetingWords.withheldOn(withheld.on),
        sight.readsMinutes ? sight.text(withheld.reason) : nil)
    } else if !sight.readsMinutes, sight.meeting.minutes != nil {
      html.p(MeetingWords.minutesClosed, .class("soft withheld"))
    }
  }

  private static func judgements(_ html: HTML, _ sight: MeetingSight) {
    guard sight.meeting.cancelled == nil else { return }
    html.part(MeetingWords.judged) {
      let judged = sight.judged
      if judged.isEmpty {
        html.empty(MeetingWords.notJudged, MeetingWords.notJudgedMore)
      } else {
        html.lines(
          judged.map { judged in
            Line(
              judged.occasion.note.swedish, about: [judged.judgement.clause.says],
              clause: sight.view.plate(judged.judgement.clause.id, of: judged.body.id),
              mark: Mark(of: judged.occasion.standing),
              markWord: judged.occasion.standing.swedish)
          })
      }
    }
  }

  private static func facts(_ html: HTML, _ sight: MeetingSight) {
    let meeting = sight.meeting
    let place = sight.text(meeting.place)
    html.card(MeetingWords.factsTitle) {
      html.facts(
        [
          (MeetingWords.day, meeting.day.swedish.capitalisedWord),
          (MeetingWords.time, MeetingWords.times(meeting)),
          (MeetingWords.place, place.isEmpty ? MeetingWords.noPlace : place),
          (MeetingWords.who, sight.who),
          (MeetingWords.readers, MeetingWords.audience(sight)),
        ], tight: true)
      if !meeting.moved.isEmpty { html.p(MeetingWords.moved(meeting), .class("soft small")) }
    }
  }

  private static func attendance(_ html: HTML, _ sight: MeetingSight) {
    guard let attendance = sight.meeting.attendance else { return }
    html.card(MeetingWords.attendance) {
      html.p(MeetingWords.came(attendance))
      if sight.readsAttendance { html.came(sight, attendance) }
    }
  }

  private static func acts(_ html: HTML, _ sight: MeetingSight) {
    guard sight.mayHold, !sight.meeting.isHeld else { return }
    html.card(MeetingWords.change) {
      html.move(sight)
      html.cancel(sight)
    }
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }
}
