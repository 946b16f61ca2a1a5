import Governance
import Pages
import SwedishCalendar

/// What the most read pages tell, worked out once for what a body rests on, a day and a reader.
///
/// Models are kept, never pages: each page is written anew.
struct ModelCache: Sendable {
  /// What a model depends on, all of it.
  private struct Moment: Hashable, Sendable {
    let version: Int
    let day: Day
    let asOf: Day?
    let viewer: PersonID?
    let body: BodyID

    init(_ body: Body, _ view: View) {
      version = view.state.version(of: body)
      day = view.day
      asOf = view.asOf
      viewer = view.viewer
      self.body = body.id
    }
  }

  private let bodies = Remembered<Moment, BodyModel>(most: 500)
  private let charters = Remembered<Moment, CharterModel?>(most: 500)

  func body(_ body: Body, _ view: View) -> BodyModel {
    bodies.value(for: Moment(body, view)) { BodyModel(body, view) }
  }

  func charter(_ body: Body, _ view: View) -> CharterModel? {
    charters.value(for: Moment(body, view)) { CharterModel(body, view) }
  }
}
