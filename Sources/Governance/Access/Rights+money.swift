/// Who books what.
extension State {
  /// Each party books its own; the officers may book for all.
  func booking(_ act: BookEffort) -> (right: Right, body: Body?) {
    let parties = Set(act.rows.map(\.party))
    guard let party = parties.first, parties.count == 1 else {
      return (.speakForBody, body(act.body))
    }
    return (.bookFor(party), body(act.body))
  }
}
