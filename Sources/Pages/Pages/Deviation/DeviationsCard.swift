import Governance
import Links

extension HTML {
  /// The way to a body's queue of deviations, with how many there are, for those who may see them.
  func deviationsCard(_ body: Body, _ view: View) {
    let cases = view.state.openDeviations(at: body.id).filter { view.denial(of: $0) == nil }
    let hasLadder = view.state.ladder(of: body.id, on: view.day) != nil
    guard view.viewer != nil, view.may(.readInternal, in: body), hasLadder || !cases.isEmpty
    else { return }
    card(DeviationWords.title) {
      p {
        a(
          DeviationWords.queue(cases.count),
          to: .deviations(DeviationQuery(body: body.id.rawValue)))
      }
      if hasLadder { p { a(DeviationWords.report, to: .newDeviation(body: body.id.rawValue)) } }
    }
  }
}
