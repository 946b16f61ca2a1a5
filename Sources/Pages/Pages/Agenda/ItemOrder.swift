import Governance
import Links

extension HTML {
  /// The buttons that move an item a step up or down.
  func order(_ sight: MeetingSight, _ item: Item) {
    let place = sight.place(of: item)
    guard sight.meeting.agenda.count > 1, !sight.meeting.isHeld else { return }
    div(.class("order")) {
      if place > 1 { step(sight, item, "up", AgendaWords.up, .arrowUp) }
      if place < sight.meeting.agenda.count {
        step(sight, item, "down", AgendaWords.down, .arrowDown)
      }
    }
  }

  private func step(
    _ sight: MeetingSight, _ item: Item, _ direction: String, _ word: String, _ icon: Icon
  ) {
    let link = Link.meetingAction(sight.number, .agenda, .order)
    form(to: link, sight.view.token, style: nil, id: "\(direction)-\(item.number)") {
      concealed(FieldName.item, "\(item.number)")
      concealed(FieldName.direction, direction)
      button(.class("button icon-only"), .fixed("type", "submit")) {
        self.icon(icon)
        span("\(word): \(sight.text(item.title))", .class("unseen"))
      }
    }
  }

  /// The way to put an item that was taken off back on the agenda.
  func restore(_ sight: MeetingSight, _ item: Item) {
    let link = Link.meetingAction(sight.number, .agenda, .restore)
    form(to: link, sight.view.token, style: nil, id: "lagg-tillbaka-\(item.number)") {
      concealed(FieldName.item, "\(item.number)")
      button(.class("button plain"), .fixed("type", "submit")) {
        text(AgendaWords.restore)
        span(" " + sight.text(item.title), .class("unseen"))
      }
    }
  }

  /// The way to take a file off the agenda.
  func detach(_ sight: MeetingSight, _ file: Attachment) {
    let link = Link.meetingAction(sight.number, .agenda, .detach)
    let place = file.item.map { "-\($0)" } ?? ""
    let id = "ta-bort-fil-\(file.digest.prefix(12))\(place)"
    form(to: link, sight.view.token, style: nil, id: id) {
      if let item = file.item { concealed(FieldName.item, "\(item)") }
      concealed(FieldName.file, file.digest)
      button(.class("button plain"), .fixed("type", "submit")) {
        text(AgendaWords.detach)
        span(" " + sight.text(file.name), .class("unseen"))
      }
    }
  }
}
