import Charters
import Governance
import Links

extension HTML {
  /// The matter that an item is about, or the way to make one of it (C06, A10).
  func matter(_ sight: MeetingSight, _ item: Item) {
    if let host = sight.host { indicator(of: item, at: host, sight.view) }
    if case .deviation(let id) = item.about {
      guard let deviation = sight.view.state.deviation(id), sight.view.denial(of: deviation) == nil
      else { return }
      p(.class("small")) { a(DeviationWords.number(id.rawValue), to: .deviation(id.rawValue)) }
      return
    }
    if case .deliverable(let id) = item.about {
      let body = sight.view.state.body(id.body)
      guard body.map({ sight.view.denialOfDeliverables(of: $0) == nil }) == true else { return }
      p(.class("small")) { a(LimitedWords.toDeliverable, to: .deliverable(id)) }
      return
    }
    if case .review(let id) = item.about {
      review(id, sight.view)
      return
    }
    if let matter = sight.matter(of: item) {
      guard sight.view.denial(of: matter) == nil else { return }
      p(.class("small")) {
        a(MatterWords.isMatter(matter.id), to: .matter(matter.id.rawValue))
      }
      return
    }
    guard item.standing == nil, sight.mayHold || sight.mayKeep else { return }
    let link = Link.meetingAction(sight.number, .agenda, .raise)
    form(to: link, sight.view.token, style: nil, id: "vack-\(item.number)") {
      concealed(FieldName.item, "\(item.number)")
      if let matter = item.matter { concealed(FieldName.matter, matter) }
      button(.class("button plain"), .fixed("type", "submit")) {
        text(
          item.outcome?.kind == .proposal ? MatterWords.sendProposal : MatterWords.makeMatter)
        span(": " + sight.text(item.title), .class("unseen"))
      }
    }
  }
}

extension MeetingSight {
  /// The matter that an item came as, or that was raised from it.
  func matter(of item: Item) -> Matter? {
    if case .matter(let id) = item.about { return view.state.matter(id) }
    return view.state.matter(raisedFrom: Matter.Origin(meeting: meeting.id, item: item.number))
  }
}
