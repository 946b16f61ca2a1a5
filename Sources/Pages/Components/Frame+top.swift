import Links

extension Frame {
  func writeTop(to html: HTML) {
    html.header(.class("top")) {
      html.div(.class("wrap")) {
        html.a(to: .start, .class("mark")) {
          writeSign(to: html)
          html.text(Words.product)
        }
        html.nav(.class("places"), .label(Words.places)) {
          html.ul {
            for place in places {
              html.li { html.a(place.name, to: place.link, .current(if: place == self.place)) }
            }
            if case .person(_, _, administers: true) = visitor {
              html.li {
                html.a(
                  Words.administration, to: .administration(), .current(if: isAdministration))
              }
            }
          }
        }
        if hasSearch { writeSearch(to: html) }
        html.div(.class("who")) { writeVisitor(to: html) }
      }
    }
  }

  /// The places that the visitor can go to: some are for those who are logged in.
  private var places: [Place] {
    guard case .anyone = visitor else { return Place.allCases }
    return Place.allCases.filter { ![.matters, .deviations, .indicators].contains($0) }
  }

  /// A field to search all that the visitor may read.
  private func writeSearch(to html: HTML) {
    html.form(
      .class("seek"), .fixed("method", "get"), .fixed("role", "search"),
      .attribute("action", Link.search().path)
    ) {
      html.element(
        "label", SearchWords.inHead, .class("unseen"), .fixed("for", "seek"))
      html.void(
        "input", .class("field-box"), .fixed("type", "search"), .id("seek"),
        .attribute("name", SearchQuery.Name.words), .attribute("placeholder", SearchWords.search))
      html.submit(SearchWords.search, .plain)
    }
  }

  /// Two circles that share a part: two principals, one sound.
  private func writeSign(to html: HTML) {
    html.element("svg", .fixed("viewBox", "0 0 36 24"), .hidden) {
      html.element(
        "path", .class("lens"),
        .fixed("d", "M18 3.3a10.5 10.5 0 0 1 0 17.4 10.5 10.5 0 0 1 0-17.4Z")
      ) {}
      html.element("circle", .fixed("cx", "12"), .fixed("cy", "12"), .fixed("r", "10.5")) {}
      html.element("circle", .fixed("cx", "24"), .fixed("cy", "12"), .fixed("r", "10.5")) {}
    }
  }

  private func writeVisitor(to html: HTML) {
    switch visitor {
    case .anyone(let here):
      html.buttonLink(Words.logIn, to: .logIn(then: here == .start ? nil : here), .plain)
    case .person(let name, let token, _):
      html.a(to: .account, .class("name")) {
        html.icon(.person)
        html.span(Words.loggedIn + " ", .class("unseen"))
        html.text(name)
      }
      html.form(to: .logOut, token, style: nil) { html.submit(Words.logOut, .plain) }
    }
  }

  func writeFoot(to html: HTML) {
    html.footer(.class("foot")) {
      html.div(.class("wrap")) {
        html.p(Words.motto)
        html.ul {
          if case .person = visitor { html.li { html.a(Words.ownData, to: .ownData) } }
          html.li { html.a(Words.about, to: .about) }
          html.li { html.a(Words.accessibility, to: .accessibility) }
          html.li { html.a(Words.personalData, to: .personalData) }
        }
      }
    }
  }
}

extension Frame.Place {
  fileprivate var name: String {
    switch self {
    case .start: Words.start
    case .structure: Words.structure
    case .bodies: Words.bodies
    case .matters: MatterWords.matters
    case .outcomes: LedgerWords.title
    case .deviations: DeviationWords.place
    case .indicators: IndicatorWords.title
    case .plans: PlanWords.title
    }
  }

  fileprivate var link: Link {
    switch self {
    case .start: .start
    case .structure: .structure
    case .bodies: .bodies
    case .matters: .matters
    case .outcomes: .ledger()
    case .deviations: .deviations()
    case .indicators: .indicators()
    case .plans: .plans()
    }
  }
}
