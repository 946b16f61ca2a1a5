import Charters
public import Governance
import Links
import SwedishCalendar

/// Who came: seat by seat, and the number of guests.
public enum AttendancePage {
  /// The page.
  public static func render(_ view: View, meeting: Meeting) -> [UInt8] {
    let sight = MeetingSight(view, meeting)
    return sight.frame(AttendanceWords.title, part: .attendance).write { html in
      html.head(sight, .attendance)
      if sight.mayHold {
        html.beside {
          if meeting.day > view.day {
            html.empty(AttendanceWords.notYet, AttendanceWords.notYetMore(meeting.day))
          } else {
            html.part(AttendanceWords.whoCame) { html.register(sight) }
          }
        } aside: {
          html.substitutes(sight)
        }
      } else {
        reading(html, sight)
      }
    }
  }

  private static func reading(_ html: HTML, _ sight: MeetingSight) {
    if let attendance = sight.meeting.attendance, sight.readsAttendance {
      html.part(AttendanceWords.whoCame) {
        html.p(MeetingWords.came(attendance))
        html.came(sight, attendance)
      }
    } else if sight.readsAttendance {
      html.empty(AttendanceWords.notRecorded, AttendanceWords.notRecordedMore)
    } else {
      html.closed(sight, AttendanceWords.closed)
    }
  }
}
