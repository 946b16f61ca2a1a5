import Charters
import Governance
import SwedishCalendar

/// What happened, as a sentence.
struct FactSentence {
  let view: View

  func swedish(_ fact: Fact) -> String {
    network(fact) ?? charters(fact) ?? people(fact) ?? seats(fact) ?? meetings(fact) ?? rest(fact)
  }

  private func network(_ fact: Fact) -> String? {
    switch fact {
    case .exampleDeclared: return "Diariet märktes som exempeldata."
    case .networkRegistered: return "Ett nätverk registrerades."
    case .levelRegistered(let fact): return "Nivån \(view.name(of: fact.level)) registrerades."
    case .areaRegistered(let fact): return "Området \(view.name(of: fact.area)) registrerades."
    case .organisationRegistered(let fact):
      return "\(view.name(of: fact.organisation)) registrerades som \(fact.kind.swedish)."
    case .federationRegistered(let fact):
      return "\(fact.members.count) huvudmän registrerades som en gemensam part."
    case .bodyRegistered(let fact): return "\(view.name(of: fact.body)) registrerades."
    case .relationsSet(let fact):
      return "Det bestämdes vilka organ \(view.name(of: fact.body)) hör ihop med."
    case .organisationRenamed(let fact):
      return "\(view.name(of: fact.organisation)) fick sitt namn från \(on(fact.from))."
    case .organisationSucceeded(let fact):
      return
        "\(view.name(of: fact.organisation)) ersätts av \(view.name(of: fact.by)) från \(on(fact.from))."
    case .contractSet(let fact):
      return
        "\(view.name(of: fact.organisation)) arbetar för \(view.name(of: fact.worksFor)) från \(on(fact.from))."
    case .careStated(let fact):
      return "Det angavs vilken vård \(view.name(of: fact.organisation)) ger."
    case .agreementRenewed(let fact):
      return "Huvudmännens överenskommelse förnyades från \(on(fact.from))."
    case .bodyRenamed(let fact):
      return "\(view.name(of: fact.body)) fick sitt namn från \(on(fact.from))."
    case .bodySucceeded(let fact):
      return
        "\(view.name(of: fact.body)) ersätts av \(view.name(of: fact.by)) från \(on(fact.from))."
    case .bodyDissolved(let fact):
      return "\(view.name(of: fact.body)) upplöses efter \(on(fact.on))."
    case .clusterJoined(let fact):
      return
        "\(view.name(of: fact.organisation)) gick med i \(view.name(of: fact.body)) från \(on(fact.from))."
    case .clusterLeft(let fact):
      return
        "\(view.name(of: fact.organisation)) lämnade \(view.name(of: fact.body)) \(on(fact.on))."
    default: return nil
    }
  }

  private func charters(_ fact: Fact) -> String? {
    switch fact {
    case .charterAdopted(let fact):
      return "En version av \(fact.charter.title) antogs. Den gäller från \(on(fact.from))."
    case .charterFollowed(let fact):
      let title = view.state.charter(fact.charter, on: fact.from)?.charter.title
      return
        "\(view.name(of: fact.body)) följer \(title ?? fact.charter.rawValue) från \(on(fact.from))."
    case .clauseAdopted(let fact):
      return "\(view.name(of: fact.body)) antog punkten \(fact.clause.rawValue)."
    case .parameterSet(let fact):
      return "\(view.name(of: fact.body)) bestämde vad som gäller för \(fact.clause.rawValue)."
    case .audienceDecided(let fact):
      return
        "\(view.name(of: fact.body)) bestämde att handlingarna är för \(fact.audience.swedish)."
    case .clauseAttested(let fact):
      return "\(view.name(of: fact.body)) intygade punkten \(fact.clause.rawValue)."
    case .departureRecorded(let fact):
      return
        "Ett avsteg från punkten \(fact.clause.rawValue) fördes in för \(view.name(of: fact.body))."
    default: return nil
    }
  }

  private func people(_ fact: Fact) -> String? {
    switch fact {
    case .personRegistered(let fact): return "\(view.name(of: fact.person)) registrerades."
    case .officeGiven(let fact):
      return "\(view.name(of: fact.person)) fick uppgiften \(office(fact.office))."
    case .employerChanged(let fact):
      let employer = fact.employer.map { view.name(of: $0) }
      return employer.map {
        "\(view.name(of: fact.person)) har \($0) som arbetsgivare från \(on(fact.from))."
      } ?? "\(view.name(of: fact.person)) har ingen arbetsgivare från \(on(fact.from))."
    case .minutesAdjusted(let fact):
      return "Anteckningarna från \(meeting(fact.meeting)) justerades."
    default: return nil
    }
  }

  private func seats(_ fact: Fact) -> String? {
    switch fact {
    case .seatEnded(let fact):
      return "\(view.name(of: fact.seat)) avskaffades \(on(fact.on))."
    case .seatEstablished(let fact):
      return "Platsen \(view.name(of: fact.seat)) inrättades i \(view.name(of: fact.body))."
    case .membershipBegan(let fact):
      return "\(seat(fact.person, fact.seat, "utsågs till")) från \(on(fact.from))."
    case .membershipEnded(let fact):
      return "\(seat(fact.person, fact.seat, "lämnade")) \(on(fact.on))."
    case .roleTaken(let fact):
      return
        "\(view.name(of: fact.person)) blev \(fact.role.swedish) i \(view.name(of: fact.body)) från \(on(fact.from))."
    case .roleLeft(let fact):
      return
        "\(view.name(of: fact.person)) slutade som \(fact.role.swedish) i \(view.name(of: fact.body)) \(on(fact.on))."
    case .mandateGiven(let fact):
      return "\(seat(fact.person, fact.seat, "fick mandat för")) \(on(fact.on))."
    case .mandateAccepted(let fact):
      return "\(seat(fact.person, fact.seat, "tog emot mandatet för")) \(on(fact.on))."
    case .mandateWithdrawn(let fact):
      return
        "Mandatet för \(view.name(of: fact.person)) på \(view.name(of: fact.seat)) togs tillbaka \(on(fact.on))."
    case .accountableNamed(let fact):
      return "\(seat(fact.manager, fact.seat, "svarar som chef för")) från \(on(fact.from))."
    case .extraMemberAdded(let fact):
      return
        "\(view.name(of: fact.person)) är extra ledamot i \(view.name(of: fact.body)) från \(on(fact.from))."
    case .extraMemberEnded(let fact):
      return
        "\(view.name(of: fact.person)) slutade som extra ledamot i \(view.name(of: fact.body)) \(on(fact.on))."
    case .liaisonNamed(let fact):
      return
        "\(view.name(of: fact.person)) håller kontakten mellan \(view.name(of: fact.body)) och \(view.name(of: fact.to)) från \(on(fact.from))."
    case .liaisonEnded(let fact):
      return
        "\(view.name(of: fact.person)) slutade hålla kontakten mellan \(view.name(of: fact.body)) och \(view.name(of: fact.to)) \(on(fact.on))."
    case .outsideMembershipBegan(let fact):
      return "\(view.name(of: fact.person)) företräder huvudmännen i ett organ utanför nätverket."
    case .handoverStepDone(let fact):
      return
        "Ett steg i överlämningen av rollen som \(fact.role.swedish) i \(view.name(of: fact.body)) blev klart."
    default: return nil
    }
  }

  private func meetings(_ fact: Fact) -> String? {
    switch fact {
    case .meetingPlanned(let fact):
      let bodies = fact.bodies.map { view.name(of: $0) }.joined(separator: ", ")
      return "Ett möte \(on(fact.day)) planerades för \(bodies)."
    case .meetingMoved(let fact): return "Ett möte flyttades till \(on(fact.day))."
    case .meetingCancelled(let fact): return "\(meeting(fact.meeting).capitalised) ställdes in."
    case .itemsAdded(let fact):
      let count = fact.items.count == 1 ? "En punkt" : "\(fact.items.count) punkter"
      return "\(count) lades till på dagordningen för \(meeting(fact.meeting))."
    case .itemChanged(let fact):
      return "Punkt \(fact.item) på dagordningen för \(meeting(fact.meeting)) ändrades."
    case .itemRemoved(let fact):
      return "Punkt \(fact.item) togs bort från dagordningen för \(meeting(fact.meeting))."
    case .fileAttached(let fact): return "En fil lades till \(meeting(fact.meeting))."
    case .agendaPublished(let fact):
      return
        "Dagordningen för \(meeting(fact.meeting)) publicerades för \(fact.audience.swedish)."
    case .attendanceRecorded(let fact):
      return
        "Närvaron vid \(meeting(fact.meeting)) fördes in: \(fact.present.count) närvarande, \(fact.absent.count) frånvarande."
    case .substituteNamed(let fact):
      return "En ersättare för \(view.name(of: fact.seat)) utsågs till \(meeting(fact.meeting))."
    case .substituteCalledOff(let fact):
      return
        "Ersättaren för \(view.name(of: fact.seat)) på \(meeting(fact.meeting)) togs tillbaka."
    case .guestInvited(let fact):
      return "En adjungerad kallades till punkt \(fact.item) på \(meeting(fact.meeting))."
    case .guestUninvited(let fact):
      return "En kallelse till \(meeting(fact.meeting)) togs tillbaka."
    case .invitationAnswered(let fact):
      let answer = fact.isComing ? "kommer" : "kommer inte"
      return "Någon svarade på kallelsen till \(meeting(fact.meeting)): \(answer)."
    default: return nil
    }
  }

  private func rest(_ fact: Fact) -> String {
    switch fact {
    case .minutesWritten(let fact): "Anteckningarna från \(meeting(fact.meeting)) delades."
    case .minutesSent(let fact):
      "Anteckningarna från \(meeting(fact.meeting)) skickades till \(fact.to.count) personer."
    case .minutesPublished(let fact):
      "Anteckningarna från \(meeting(fact.meeting)) publicerades för \(fact.audience.swedish)."
    case .minutesWithheld(let fact):
      "Det beslutades att anteckningarna från \(meeting(fact.meeting)) inte publiceras."
    case .reportGiven(let fact):
      "\(view.name(of: fact.body)) rapporterade till \(view.name(of: fact.to))."
    case .exchangeHeld(let fact):
      "\(view.name(of: fact.body)) och \(view.name(of: fact.with)) utbytte det som \(fact.clause.rawValue) begär."
    case .outsideReported: "Det som hände i organet utanför nätverket rapporterades."
    case .textsDisposed(let fact):
      "\(DisposalWords.erased(fact.texts.count, notes: fact.notes?.count ?? 0)) gallrades."
    default: limited(fact) ?? agenda(fact) ?? "Något infördes i diariet."
    }
  }

  func seat(_ person: PersonID, _ seat: SeatID, _ verb: String) -> String {
    let body = view.state.seat(seat).map { " i \(view.name(of: $0.body))" } ?? ""
    return "\(view.name(of: person)) \(verb) \(view.name(of: seat))\(body)"
  }

  func meeting(_ id: MeetingID) -> String {
    view.state.meeting(id).map { "mötet \(on($0.day))" } ?? "mötet"
  }

  func on(_ day: Day) -> String { "den \(day.swedishShort)" }

  private func office(_ office: Office) -> String {
    switch office {
    case .administrator: "administratör"
    case .support(let bodies): "processledare för \(bodies.count) organ"
    case .representative(let parties): "ombud för \(parties.count) organisationer"
    }
  }
}
