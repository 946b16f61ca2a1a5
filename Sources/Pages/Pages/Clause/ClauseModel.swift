import Charters
import Governance
import Links
import SwedishCalendar

/// What the page of a clause tells.
struct ClauseModel {
  /// One occasion as a row of a table.
  struct OccasionLine {
    let subject: String
    let link: Link?
    let day: Day
    let standing: Standing
    let note: String
    let evidence: [String]
  }

  /// The occasions of one year.
  struct Year {
    let name: String
    let occasions: [OccasionLine]
  }

  let body: Body
  let id: ClauseID
  let summary: ClauseSummary
  let occasions: [Year]
  let years: [Int]
  let owed: [Line]
  /// What has been attested, reported and recorded as departures, the latest first.
  let told: [Happening]
  let before: (name: String, link: Link)?
  let after: (name: String, link: Link)?
  let all: Link

  /// Nil where the charter that the body follows has no such clause.
  init?(_ clause: ClauseID, of body: Body, _ view: View) {
    let judgements = view.judgements(body)
    guard let place = judgements.firstIndex(where: { $0.clause.id == clause }) else { return nil }
    let judgement = judgements[place]
    self.body = body
    id = clause
    summary = ClauseSummary(judgement, of: body, view)
    years = [view.day.year, view.day.year - 1]
    occasions = view.years(judgement, of: body)
    owed = judgement.obligations.map { view.owed($0) }
    told = view.told(about: clause, body)
    before = place > 0 ? view.step(to: judgements[place - 1], body, isBack: true) : nil
    after =
      place + 1 < judgements.count
      ? view.step(to: judgements[place + 1], body, isBack: false) : nil
    all = .charter(
      body: body.id.rawValue, asOf: view.asOf?.description, clause: clause.rawValue)
  }
}

extension View {
  /// What is owed, on the clause's own page: it needs no plate, and no way to where it stands.
  fileprivate func owed(_ obligation: Obligation) -> Line {
    var line = line(obligation, namesPeople: true)
    line.clause = nil
    if case .clause = line.link { line.link = nil }
    // What others plan is shown here, and done where they alone may go.
    if case .planningYear = line.link, !may(.holdMeetings, in: state.body(obligation.body)) {
      line.link = nil
    }
    return line
  }

  fileprivate func step(
    to judgement: Judgement, _ body: Body, isBack: Bool
  ) -> (name: String, link: Link) {
    let id = judgement.clause.id.rawValue
    return (
      isBack ? ClauseWords.before(id) : ClauseWords.after(id),
      .clause(body: body.id.rawValue, clause: id, asOf: asOf?.description)
    )
  }

  /// The occasions year by year, the latest first.
  fileprivate func years(_ judgement: Judgement, of body: Body) -> [ClauseModel.Year] {
    Set(judgement.occasions.map(\.day.year)).sorted(by: >).map { year in
      let own = judgement.occasions.filter { $0.day.year == year }.reversed()
      return ClauseModel.Year(name: "\(year)", occasions: own.map { line($0, of: body) })
    }
  }

  private func line(_ occasion: Occasion, of body: Body) -> ClauseModel.OccasionLine {
    ClauseModel.OccasionLine(
      subject: subject(occasion.subject) ?? ClauseWords.clause,
      link: link(to: occasion.subject, of: body), day: occasion.day, standing: occasion.standing,
      note: occasion.note.swedish, evidence: occasion.evidence.map(evidence))
  }

  private func link(to subject: Occasion.Subject, of body: Body) -> Link? {
    switch subject {
    case .meeting(let meeting), .report(_, _, .meeting(let meeting)): .meeting(meeting.rawValue)
    case .report(let from, _, .period): information(from, .reports)
    case .spread(let id, _), .spreadBelow(let id, _):
      state.spread(id).flatMap { information($0.body, .spreads, number: id.rawValue) }
    case .announcement(let id):
      state.announcement(id).flatMap { information($0.body, .announcements) }
    case .change(let id, _), .routine(let id?):
      state.document(id).flatMap { information($0.body, .documents, number: id.rawValue) }
    case .accord(let id): goals(of: body, .agreements, number: id?.rawValue)
    case .goal, .goals: goals(of: body, .goals)
    case .task, .duty: goals(of: body, .tasks)
    case .indicators: viewer == nil ? nil : .indicators()
    case .activity(let id): self.link(to: id)
    case .booking(let id): link(toBooking: id)
    default: nil
    }
  }

  private func evidence(_ stamp: Stamp) -> String {
    ClauseWords.event(stamp, by: stamp.by.map { name(of: $0) })
  }
}
