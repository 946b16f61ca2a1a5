import Charters
public import Governance
public import Links

extension HTML {
  /// What became of what was just sent: done, with warnings; or not done, and why.
  ///
  /// Stands first on every page that has forms. `body` is whose charter is cited, and `way` where
  /// an offer of a refusal can be taken up.
  public func feedback(
    _ view: View, of body: Body? = nil, item: String? = nil,
    way: (Refusal.Offer) -> Link? = { _ in nil }
  ) {
    if let receipt = view.receipt { self.receipt(receipt, view, body) }
    guard let returned = view.returned else { return }
    let key = Sheet.key(returned.sentTo, item: item)
    switch returned.problem {
    case .refused(let refusal): self.refused(refusal, view, body, way)
    case .unreadable(let field, let problem):
      errorSummary([
        Field(
          field, "", error: ShellWords.wrong(field, problem.swedish), id: "\(key)-\(field)")
      ])
    case .notSaved: notice(.warning, ShellWords.notSaved, ShellWords.notSavedMore)
    }
  }

  private func receipt(_ receipt: View.Receipt, _ view: View, _ body: Body?) {
    notice(.success, ShellWords.saved)
    for warning in receipt.warnings {
      let clause = warning.citation.flatMap { view.cited($0, body) }
      notice(.warning, warning.swedish, clause: clause)
    }
  }

  private func refused(
    _ refusal: Refusal, _ view: View, _ body: Body?, _ way: (Refusal.Offer) -> Link?
  ) {
    div(.class("notice bad"), .fixed("role", "alert")) {
      icon(.cross)
      div {
        h2(ShellWords.refused)
        p(refusal.swedish)
        if let clause = refusal.citation.flatMap({ view.cited($0, body) }) { quoted(clause) }
        self.offers(refusal.offers, view, way)
      }
    }
  }

  private func offers(
    _ offers: [Refusal.Offer], _ view: View, _ way: (Refusal.Offer) -> Link?
  ) {
    guard !offers.isEmpty else { return }
    guard offers.contains(where: { way($0) != nil }) else {
      p(ShellWords.instead(offers.map { view.words(of: $0) }))
      return
    }
    p(ShellWords.insteadHead)
    ul {
      for offer in offers {
        li {
          let words = view.words(of: offer)
          if let link = way(offer) { a(words, to: link) } else { text(words) }
        }
      }
    }
  }

  private func quoted(_ clause: ClauseLink) {
    element("blockquote") {
      p {
        cite(clause)
        if let says = clause.says { text(" " + says) }
      }
    }
  }
}

extension View {
  /// What can be done instead, with the body named where it is one.
  fileprivate func words(of offer: Refusal.Offer) -> String {
    guard case .liftTo(let body) = offer else { return offer.swedish }
    return ShellWords.lift(to: name(of: body))
  }

  /// A citation as a plate with its words: in the body's own charter, else in any that holds it.
  public func cited(_ citation: Citation, _ body: Body?) -> ClauseLink {
    let says = state.charter(citation.charter, on: day)?.charter.clause(citation.clause)?.says
    let follows = body.flatMap { state.charter(of: $0, on: day) }?.charter.key == citation.charter
    let link = follows ? body.map { plate(citation.clause, of: $0.id).link } ?? nil : nil
    return ClauseLink(citation.clause.rawValue, says: says, link: link)
  }
}
