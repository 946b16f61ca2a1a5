import Charters
import Governance
public import Links
import SwedishCalendar

/// How a whole network fares, in four numbers, each with its list.
public enum NetworkHealthPage {
  /// How many of each list stand on the first page, and on a page of one list.
  static let few = 8
  static let perPage = 50

  /// The page, for whoever looks; nil where there is no such network.
  public static func render(
    _ view: View, network: String?, list: Link.HealthList?, page: Int?
  ) -> [UInt8]? {
    let all = view.state.networks
    let named = network.map { key in all.first { $0.id.rawValue == key } }
    guard let chosen = named ?? all.first(where: { $0.id == view.homeNetwork }) ?? all.first
    else { return network == nil ? none(view) : nil }
    let health = view.state.health(of: chosen.id, on: view.day, judging: view.judgements)
    let sight = HealthSight(view: view, network: chosen.id, health: health)
    return view.frame(
      list?.swedish ?? HealthWords.title,
      here: .health(network: chosen.id.rawValue, list, page: page),
      over: view.short(chosen.name), lede: list == nil ? HealthWords.lede : nil,
      wayBack: [Frame.Crumb(Words.structure, .structure)]
        + (list == nil
          ? []
          : [Frame.Crumb(HealthWords.title, .health(network: chosen.id.rawValue))]),
      place: .structure
    ).write { html in
      html.div(.class("stack-wide")) {
        if let list {
          html.whole(list, page ?? 1, sight)
        } else {
          html.choice(chosen.id, view)
          html.numbers(sight)
          for list in sight.lists { html.first(list, sight) }
        }
      }
    }
  }

  private static func none(_ view: View) -> [UInt8] {
    view.frame(HealthWords.title, here: .health(), place: .structure).write { html in
      html.empty(StartWords.nothing, StartWords.nothingMore)
    }
  }
}

extension View {
  /// The network that the viewer works in, the first one where there are several.
  fileprivate var homeNetwork: NetworkID? {
    viewer.flatMap { viewer in
      bodies(of: viewer).lazy.compactMap { state.network(of: $0) }.first
    }
  }
}

/// A network's health as one viewer sees it.
struct HealthSight {
  let view: View
  let network: NetworkID
  let health: NetworkHealth

  /// The lists that the viewer may see: where matters wait is told to those of the network.
  var lists: [Link.HealthList] {
    Link.HealthList.allCases.filter { $0 != .matters || seesMatters }
  }

  private var seesMatters: Bool {
    guard view.viewer != nil else { return false }
    let levels = Set(view.state.levels.filter { $0.network == network }.map(\.id))
    return view.state.allBodies.contains {
      levels.contains($0.level) && view.may(.read(.network), in: $0)
    }
  }

  func count(_ list: Link.HealthList) -> Int {
    switch list {
    case .clauses: health.clauses.count { !$0.bodies.isEmpty }
    case .matters: health.waits.map(\.matters).reduce(0, +)
    case .meetings: health.unmet.count
    case .seats: health.empty.count
    }
  }

  func rows(_ list: Link.HealthList) -> Int {
    switch list {
    case .clauses: health.clauses.count
    case .matters: health.waits.count
    case .meetings: health.unmet.count
    case .seats: health.empty.count
    }
  }

  func link(_ list: Link.HealthList, page: Int? = nil) -> Link {
    .health(network: network.rawValue, list, page: page)
  }
}

extension HTML {
  fileprivate func choice(_ network: NetworkID, _ view: View) {
    guard view.state.networks.count > 1 else { return }
    section(.class("filter")) {
      h2(HealthWords.choose, .class("unseen"))
      form(
        .class("finder"), .fixed("method", "get"), .attribute("action", Link.health().path)
      ) {
        select(
          Field(Link.networkName, HealthWords.network, value: network.rawValue),
          view.state.networks.map { Choice($0.id.rawValue, view.short($0.name)) })
        submit(HealthWords.show)
      }
    }
  }

  /// The numbers, each of which opens its list.
  fileprivate func numbers(_ sight: HealthSight) {
    ul(.class("numbers")) {
      for list in sight.lists {
        li {
          a(to: sight.link(list)) {
            strong("\(sight.count(list))")
            text(" ")
            span(HealthWords.number(list, sight))
          }
        }
      }
    }
  }

  fileprivate func first(_ list: Link.HealthList, _ sight: HealthSight) {
    let all = sight.rows(list)
    part(
      list.swedish,
      more: all > NetworkHealthPage.few
        ? (HealthWords.all(all), sight.link(list)) : nil
    ) {
      guard all > 0 else { return p(HealthWords.none(list), .class("soft")) }
      rows(list, 0..<min(all, NetworkHealthPage.few), sight)
    }
  }

  fileprivate func whole(_ list: Link.HealthList, _ page: Int, _ sight: HealthSight) {
    guard sight.lists.contains(list), sight.rows(list) > 0 else {
      return p(HealthWords.none(list), .class("soft"))
    }
    let (all, size) = (sight.rows(list), NetworkHealthPage.perPage)
    let total = (all + size - 1) / size
    let page = min(max(page, 1), total)
    rows(list, (page - 1) * size..<min(all, page * size), sight)
    pages(page, of: total) { sight.link(list, page: $0) }
  }

  private func rows(_ list: Link.HealthList, _ range: Range<Int>, _ sight: HealthSight) {
    let caption = HealthWords.shown(range, of: sight.rows(list))
    data(caption, columns: HealthWords.columns(list)) { table in
      switch list {
      case .clauses: for one in sight.health.clauses[range] { row(one, table, sight.view) }
      case .matters: for one in sight.health.waits[range] { row(one, table, sight.view) }
      case .meetings: for one in sight.health.unmet[range] { row(one, table, sight.view) }
      case .seats: for one in sight.health.empty[range] { row(one, table, sight.view) }
      }
    }
  }
}
