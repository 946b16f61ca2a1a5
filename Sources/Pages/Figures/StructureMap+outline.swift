extension StructureMap {
  /// All bodies, level by level.
  var nodes: [Node] { levels.flatMap(\.areas).flatMap(\.bodies) }

  /// The marks that stand on the map, in their own order.
  var marks: [Mark] {
    let present = Set(nodes.compactMap(\.health))
    return Mark.allCases.filter(present.contains)
  }
}

extension HTML {
  /// What the lines and signs of the map mean.
  func mapKey(_ map: StructureMap) {
    ul(.class("key map-key"), .label(MapWords.key)) {
      for mark in map.marks {
        li {
          span(.class(mark.tone)) { icon(mark.icon) }
          text(MapWords.health(mark))
        }
      }
      li {
        sample("tie")
        text(MapWords.commissions)
      }
      if map.ties.contains(where: { $0.kind == .relates }) {
        li {
          sample("tie other")
          text(MapWords.relates)
        }
      }
    }
  }

  private func sample(_ style: StaticString) {
    element(
      "svg", .class("map"), .fixed("width", "28"), .fixed("height", "8"), .hidden
    ) { element("path", .class(style), .fixed("d", "M1 4h26")) {} }
  }

  /// The same as the map, in words.
  func outline(_ map: StructureMap) {
    let bodies = Dictionary(map.nodes.map { ($0.id, $0.name) }) { first, _ in first }
    div(.class("outline")) {
      for level in map.levels {
        section {
          h3(level.name)
          if !level.responsibilities.isEmpty {
            p(MapWords.answersFor, .class("soft small"))
            ul(.class("small")) { for one in level.responsibilities { li(one) } }
          }
          if level.areas.isEmpty { p(MapWords.noBodies, .class("soft small")) }
          div(.class("outline-areas")) {
            for area in level.areas {
              div(.class(area.name == nil ? "whole" : nil)) {
                if let name = area.name { h4(name) }
                if let note = area.note { p(note, .class("soft small")) }
                ul { for node in area.bodies { li { self.node(node, map, bodies) } } }
              }
            }
          }
        }
      }
    }
  }

  private func node(_ node: StructureMap.Node, _ map: StructureMap, _ names: [String: String]) {
    a(node.name, to: node.link)
    div(.class("under")) {
      if let health = node.health {
        badge(health, MapWords.health(health))
      } else {
        span(MapWords.noCharter)
      }
      let above = map.ties.filter { $0.to == node.id && $0.kind == .commissions }
      for tie in above {
        if let name = names[tie.from] { span(MapWords.commissioned(by: name)) }
      }
    }
  }
}
