import Charters
import HashTreeCollections
public import SwedishCalendar

/// Something that belongs to a subject area (D15, D20).
public enum Tagged: Hashable, Sendable {
  case item(MeetingID, Int)
  case announcement(AnnouncementID)
  case document(DocumentID)
  case change(DocumentID, Int)
}

extension State {
  /// The subject areas of a body's charter, in the document's order.
  public func areas(of body: Body, on day: Day) -> [String] {
    (charter(of: body, on: day)?.clauses ?? []).flatMap(\.rules).flatMap { rule -> [String] in
      if case .subjects(let subjects) = rule { subjects.areas } else { [] }
    }.reduce(into: []) { found, area in if !found.contains(area) { found.append(area) } }
  }

  /// What belongs to an area in a body, with the mark that put it there, the latest first.
  public func stream(
    of area: String, in body: Body
  ) -> [(tagged: Tagged, on: Day, stamp: Stamp)] {
    let items = meetings(of: body).flatMap { meeting in
      meeting.agenda.compactMap { item -> (tagged: Tagged, on: Day, stamp: Stamp)? in
        guard item.areas.contains(area), let stamp = item.tagged else { return nil }
        return (.item(meeting.id, item.number), meeting.day, stamp)
      }
    }
    let announced = announcements(in: body.id).filter { $0.area == area }
      .map { (tagged: Tagged.announcement($0.id), on: $0.stamp.day, stamp: $0.stamp) }
    let written = documents(of: body.id).filter { $0.area == area }.flatMap { document in
      [(tagged: Tagged.document(document.id), on: document.on, stamp: document.entered)]
        + document.changes.map {
          (tagged: Tagged.change(document.id, $0.number), on: $0.on, stamp: $0.stamp)
        }
    }
    return (items + announced + written).sorted {
      ($1.on, $1.stamp.sequence) < ($0.on, $0.stamp.sequence)
    }
  }
}
