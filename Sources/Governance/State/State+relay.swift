import HashTreeCollections

extension State {
  /// The spread with this number.
  public func spread(_ id: SpreadID) -> Spread? { spreads[id] }
  /// The announcement with this number.
  public func announcement(_ id: AnnouncementID) -> Announcement? { announcements[id] }
  /// The document with this number.
  public func document(_ id: DocumentID) -> RegisteredDocument? { documents[id] }

  /// What a body has to tell further, the first first.
  public func spreads(of body: BodyID) -> [Spread] {
    (self.body(body)?.spreads ?? []).compactMap { spread($0) }
  }

  /// What parties have announced in a body, the first first.
  public func announcements(in body: BodyID) -> [Announcement] {
    (self.body(body)?.announcements ?? []).compactMap { announcement($0) }
  }

  /// The documents that belong to a body or that it follows, the first entered first.
  public func documents(of body: BodyID) -> [RegisteredDocument] {
    (self.body(body)?.documents ?? []).compactMap { document($0) }
  }

  /// Every document, by number.
  public var allDocuments: [RegisteredDocument] { documents.values.sorted { $0.id < $1.id } }

  mutating func evolveRelay(_ event: Recorded) {
    switch event.fact {
    case .spreadMarked(let fact): mark(fact, event)
    case .spreadReceipted(let fact):
      spreads[fact.spread]?.receipts.append(
        SpreadReceipt(
          party: fact.party, on: fact.on, way: fact.way, audience: event.text("audience"),
          note: fact.hasNote ? event.text("note") : nil,
          source: fact.isOnBehalf ? event.text("source") : nil, stamp: event.stamp))
    case .spreadEnded(let fact):
      spreads[fact.spread]?.ended = SpreadEnd(reason: event.text("reason"), stamp: event.stamp)
    case .announced(let fact):
      announcements[fact.announcement] = Announcement(
        id: fact.announcement, body: fact.body, party: fact.party, title: event.text("title"),
        text: event.text("text"), effect: fact.hasEffect ? event.text("effect") : nil,
        reference: fact.hasReference ? event.text("reference") : nil,
        source: fact.isOnBehalf ? event.text("source") : nil, decided: fact.decided,
        area: fact.area, stamp: event.stamp)
      bodies[fact.body]?.announcements.append(fact.announcement)
    case .announcementRead(let fact):
      announcements[fact.announcement]?.readers[fact.person] = event.stamp
    case .subjectsTagged(let fact):
      change(item: fact.item, of: fact.meeting) { item in
        item.areas = fact.areas
        item.tagged = event.stamp
      }
    case .watchSet(let fact):
      people[fact.person]?.watches[fact.watched] = fact.isOn ? event.stamp : nil
    default: evolveDocuments(event)
    }
  }

  private mutating func mark(_ fact: SpreadMarked, _ event: Recorded) {
    let above = fact.above.flatMap { spreads[$0] }
    spreads[fact.spread] = Spread(
      id: fact.spread, body: fact.body, meeting: fact.meeting, item: fact.item,
      title: above?.title ?? event.text("title"), message: above?.message ?? event.text("message"),
      above: fact.above, asked: fact.asked, marked: event.stamp)
    bodies[fact.body]?.spreads.append(fact.spread)
    if let above { spreads[above.id]?.below.append(fact.spread) }
  }

  private mutating func evolveDocuments(_ event: Recorded) {
    switch event.fact {
    case .documentEntered(let fact):
      documents[fact.document] = RegisteredDocument(
        id: fact.document, body: fact.body, title: event.text("title"),
        address: event.text("address"), clause: fact.clause, on: fact.on, revise: fact.revise,
        area: fact.area, entered: event.stamp)
      bodies[fact.body]?.documents.append(fact.document)
    case .documentFollowed(let fact):
      bodies[fact.body]?.documents.append(fact.document)
      documents[fact.document]?.followers[fact.body] = fact.clause
    case .documentLeft(let fact):
      bodies[fact.body]?.documents.removeAll { $0 == fact.document }
      documents[fact.document]?.followers[fact.body] = nil
    case .documentChanged(let fact):
      documents[fact.document]?.changes.append(
        RegisteredDocument.Change(
          number: fact.change, on: fact.on, version: event.text("version"),
          text: event.text("change"), stamp: event.stamp))
      documents[fact.document]?.revise = fact.revise
    case .documentEnded(let fact):
      documents[fact.document]?.ended = RegisteredDocument.End(
        on: fact.on, reason: event.text("reason"), stamp: event.stamp)
    case .changeRead(let fact):
      change(fact.change, of: fact.document) { $0.readers[fact.person] = event.stamp }
    case .changeTaken(let fact):
      let taken = RegisteredDocument.Taken(meeting: fact.meeting, stamp: event.stamp)
      change(fact.change, of: fact.document) { $0.taken[fact.body] = taken }
    default: break
    }
  }

  private mutating func change(
    _ number: Int, of document: DocumentID, _ body: (inout RegisteredDocument.Change) -> Void
  ) {
    let all = documents[document]?.changes
    guard let place = all?.firstIndex(where: { $0.number == number }), var change = all?[place]
    else { return }
    body(&change)
    documents[document]?.changes[place] = change
  }
}
