import Links

@testable import Pages

/// Two networks to draw: one wide, one small.
enum Maps {
  private static func node(_ id: String, _ name: String, _ health: Mark? = nil)
    -> StructureMap.Node
  {
    StructureMap.Node(id, name, link: .body(id), health: health)
  }

  private static let areas: [(id: String, name: String, municipalities: String)] = [
    ("sydost", "Sydost", "Simrishamn, Tomelilla, Sjöbo, Ystad och Skurup"),
    ("sydvast", "Sydväst", "Trelleborg, Vellinge och Svedala"),
    ("malmo", "Malmö", "Malmö"),
    (
      "mellersta", "Mellersta",
      "Lund, Lomma, Staffanstorp, Burlöv, Kävlinge, Eslöv, Höör och Hörby"
    ),
    (
      "nordvast", "Nordväst",
      "Helsingborg, Höganäs, Ängelholm, Båstad, Klippan, Perstorp, Åstorp, Bjuv, Svalöv, Landskrona och Örkelljunga"
    ),
    ("nordost", "Nordost", "Kristianstad, Hässleholm, Östra Göinge, Osby och Bromölla"),
  ]

  static var large: StructureMap {
    let marks: [Mark] = [.late, .kept, .kept, .broken, .kept, .due]
    let middle = areas.enumerated().map { place, area in
      var bodies = [
        node(area.id + "-p", "Delregional politisk grupp \(area.name)", place == 1 ? .due : .kept),
        node(area.id + "-t", "Delregional tjänstemannaberedning \(area.name)", marks[place]),
      ]
      if area.id == "sydost" {
        bodies.append(node("sydost-o", "Operativ arbetsgrupp Sydost", .late))
      }
      return StructureMap.Area(area.name, note: area.municipalities, bodies: bodies)
    }
    let local = [
      StructureMap.Area(
        "Sydost",
        bodies: [node("ystad", "Lokal grupp Ystad", .kept), node("sjobo", "Lokal grupp Sjöbo")]),
      StructureMap.Area("Mellersta", bodies: [node("lund", "Lokal grupp Lund", .aside)]),
      StructureMap.Area(
        "Nordost", bodies: [node("osby", "Lokal grupp Osby och Östra Göinge", .kept)]),
    ]
    let top = [
      StructureMap.Area(bodies: [
        node("cs", "Centralt samverkansorgan"),
        node("ct", "Central tjänstemannaberedning", .kept),
        node("uf", "Uppföljningsgruppen", .aside),
      ])
    ]
    var ties = [
      StructureMap.Tie("cs", "ct"), StructureMap.Tie("ct", "uf", .relates),
      StructureMap.Tie("sydost-t", "sydost-o"), StructureMap.Tie("sydost-t", "ystad"),
      StructureMap.Tie("sydost-t", "sjobo"), StructureMap.Tie("mellersta-t", "lund"),
      StructureMap.Tie("nordost-t", "osby"),
    ]
    for area in areas {
      ties.append(StructureMap.Tie("cs", area.id + "-p"))
      ties.append(StructureMap.Tie(area.id + "-p", area.id + "-t"))
      ties.append(StructureMap.Tie("ct", area.id + "-t", .relates))
    }
    return StructureMap(
      levels: [
        StructureMap.Level(
          "Central nivå", responsibilities: ["Beslutar om avtalet.", "Följer målen."], top),
        StructureMap.Level("Delregional nivå", middle),
        StructureMap.Level("Lokal nivå", local),
      ], ties: ties)
  }

  static var small: StructureMap {
    StructureMap(
      levels: [
        StructureMap.Level(
          "Länet",
          [
            StructureMap.Area(bodies: [node("svom", "Sociala vård- och omsorgsgruppen")])
          ]),
        StructureMap.Level(
          "Tjänstemän",
          [
            StructureMap.Area(bodies: [
              node("fredag", "Fredagsgruppen"), node("presidium", "Fredagsgruppens presidium"),
            ])
          ]),
        StructureMap.Level(
          "Lokal nivå",
          [
            StructureMap.Area(
              "Östersund",
              bodies: [
                node("o-s", "Strategisk nivå", .kept), node("o-o", "Operativ nivå", .late),
                node("o-g", "Gemensam nivå", .notYet),
              ]),
            StructureMap.Area(
              "Härjedalen", bodies: [node("h", "Strategisk och operativ nivå", .kept)]),
          ]),
      ],
      ties: [
        StructureMap.Tie("svom", "fredag"), StructureMap.Tie("fredag", "presidium"),
        StructureMap.Tie("fredag", "o-s"), StructureMap.Tie("o-s", "o-o", .relates),
        StructureMap.Tie("o-o", "o-g", .relates), StructureMap.Tie("fredag", "h"),
        StructureMap.Tie("presidium", "h", .relates),
      ])
  }
}
