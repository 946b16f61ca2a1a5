public import Charters
public import SwedishCalendar

/// A network file is an import that issues ordinary commands (design §3).
extension Network {
  /// The acts that bring the network into being, in an order in which each can be decided.
  ///
  /// - Parameters:
  ///   - charters: the charters its bodies follow, each from its own first day.
  ///   - day: the day from which seats stand where their body follows no charter.
  public func acts(with charters: [Charter], seatsFrom day: Day) -> [Act] {
    grounds + bodies.map { $0.registration(at: level($0.level)) } + bodies.map(\.relationsAct)
      + charters.map { .adoptCharter(AdoptCharter(charter: $0, from: $0.firstDay ?? day)) }
      + bodies.compactMap(\.followingAct) + bodies.flatMap { $0.seatActs(from: day) }
  }

  /// Levels of different networks have names of their own.
  private func level(_ name: String) -> LevelID { LevelID("\(key).\(name)") }

  private var grounds: [Act] {
    // Providers name the principal they work for, so principals come first.
    let ordered =
      organisations.filter { $0.worksFor == nil }
      + organisations.filter { $0.worksFor != nil }
    let network = Act.registerNetwork(RegisterNetwork(network: NetworkID(key), name: title))
    return [network]
      + levels.map {
        .registerLevel(
          RegisterLevel(
            network: NetworkID(key), level: level($0.key), name: $0.name,
            responsibilities: $0.responsibilities))
      }
      + areas.map { .registerArea(RegisterArea(area: AreaID($0.key), name: $0.name)) }
      + ordered.map(\.registration)
      + federations.map {
        .registerFederation(
          RegisterFederation(
            federation: FederationID($0.key), name: $0.name, agreement: $0.agreement ?? "",
            members: $0.members.map { OrganisationID($0) }, validUntil: $0.validUntil))
      }
  }
}

extension Charter {
  /// The first day its document gives it: when it became valid, else when it was adopted.
  public var firstDay: Day? { document.validFrom ?? document.adoptedOn }
}

extension Network.Organisation {
  fileprivate var registration: Act {
    .registerOrganisation(
      RegisterOrganisation(
        organisation: OrganisationID(key), name: name, kind: kind, area: area.map { AreaID($0) },
        worksFor: worksFor.map { OrganisationID($0) }, contractFrom: contractFrom,
        contractUntil: contractUntil, kindsOfCare: kindsOfCare))
  }
}

extension Network.Body {
  fileprivate func registration(at level: LevelID) -> Act {
    .registerBody(
      RegisterBody(
        body: BodyID(key), name: name, kind: kind, level: level,
        area: area.map { AreaID($0) }, isTop: isTop, mirrors: mirrors))
  }

  fileprivate var relationsAct: Act {
    .setRelations(
      SetRelations(
        body: BodyID(key), relations: relations.mapValues { $0.map { BodyID($0) } }))
  }

  fileprivate var followingAct: Act? {
    charter.map {
      .followCharter(
        FollowCharter(body: BodyID(key), charter: $0.charter, parts: $0.parts, from: $0.from))
    }
  }

  fileprivate func seatActs(from day: Day) -> [Act] {
    seats.map { seat in
      .establishSeat(
        EstablishSeat(
          body: BodyID(key), party: OrganisationID(seat.party), function: seat.function,
          clause: seat.clause, spec: seat.spec, isRequired: seat.isRequired,
          from: charter?.from ?? day))
    }
  }
}
