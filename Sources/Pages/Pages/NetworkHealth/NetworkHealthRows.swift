import Charters
import Governance
import Links
import SwedishCalendar

/// The rows of a network's lists.
extension HTML {
  /// A clause, with the bodies that have trouble with it, each a way to its own page of it.
  func row(_ trouble: NetworkHealth.Trouble, _ table: Rows, _ view: View) {
    let charter = view.state.charter(trouble.citation.charter, on: view.day)?.charter
    let clause = trouble.citation.clause
    table.row(
      {
        self.strong(clause.rawValue)
        self.text(" " + (charter?.clause(clause)?.says ?? ""))
        self.p(charter?.title ?? trouble.citation.charter.rawValue, .class("soft small"))
      },
      { self.bodies(trouble.bodies, clause, view) },
      { self.text(HealthWords.missed(trouble.missed, of: trouble.counted)) })
  }

  private func bodies(_ bodies: [BodyID], _ clause: ClauseID, _ view: View) {
    guard let first = bodies.first else { return text(HealthWords.mended) }
    func link(_ body: BodyID) {
      a(view.name(of: body), to: .clause(body: body.rawValue, clause: clause.rawValue))
    }
    guard bodies.count > 1 else { return link(first) }
    details(.class("list")) {
      summary(HealthWords.bodies(bodies.count))
      ul {
        for body in bodies.swedishSorted(by: { view.name(of: $0) }) {
          li { link(body) }
        }
      }
    }
  }

  /// The matters of one body; which they are is told on its own page, to those who may see it.
  func row(_ wait: NetworkHealth.Wait, _ table: Rows, _ view: View) {
    let mayOpen =
      view.state.body(wait.body).map { view.denialOfMatters(of: $0) == nil } ?? false
    table.row(
      {
        mayOpen
          ? self.a(view.name(of: wait.body), to: .bodyMatters(wait.body.rawValue))
          : self.text(view.name(of: wait.body))
      },
      { self.text("\(wait.matters)") },
      { self.text(HealthWords.waited(wait.since, on: view.day)) })
  }

  /// A body that has not met for long, and when it is to.
  func row(_ unmet: NetworkHealth.Unmet, _ table: Rows, _ view: View) {
    table.row(
      { self.a(view.name(of: unmet.body), to: .meetings(body: unmet.body.rawValue)) },
      {
        if let last = unmet.last {
          self.text(last.swedishShort)
        } else {
          self.badge(.late, HealthWords.never)
        }
      },
      {
        if let next = unmet.next {
          self.text(next.swedishShort)
        } else {
          self.badge(.open, HealthWords.notPlanned)
        }
      })
  }

  /// A seat that nobody holds.
  func row(_ seat: NetworkHealth.EmptySeat, _ table: Rows, _ view: View) {
    table.row(
      { self.a(view.name(of: seat.seat), to: .seat(seat.seat.rawValue)) },
      { self.a(view.name(of: seat.body), to: .members(body: seat.body.rawValue)) },
      { self.text(seat.since.swedishShort) })
  }
}
