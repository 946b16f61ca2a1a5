import Links
import Testing

@testable import Pages

struct StructureMapTests {
  @Test("No two boxes of the map overlap, and all lie within the drawing")
  func layout() {
    for map in [Maps.large, Maps.small] {
      let layout = map.layout()
      let boxes = Array(layout.boxes.values)
      #expect(boxes.count == map.nodes.count)
      for (place, box) in boxes.enumerated() {
        #expect(box.x >= 0 && box.right <= layout.width && box.bottom <= layout.height)
        for other in boxes.dropFirst(place + 1) {
          let apart =
            box.right <= other.x || other.right <= box.x || box.bottom <= other.y
            || other.bottom <= box.y
          #expect(apart)
        }
      }
    }
  }

  @Test("A tie to a body that is not on the map is left out, and an empty map can be drawn")
  func unknown() {
    let layout = Maps.small.layout()
    #expect(layout.road(of: StructureMap.Tie("svom", "nowhere")) == nil)
    #expect(layout.road(of: StructureMap.Tie("svom", "svom")) == nil)
    let empty = StructureMap(levels: [], ties: [])
    #expect(!HTML.write { $0.structure(empty, title: "x") }.isEmpty)
  }

  @Test("B04: what a level answers for stands with the level, and nothing where it says nothing")
  func responsibilities() {
    let page = String(decoding: HTML.write { $0.structure(Maps.large, title: "x") }, as: UTF8.self)
    #expect(page.ranges(of: MapWords.answersFor).count == 1)
    #expect(page.contains("Beslutar om avtalet."))
  }

  @Test("Every body is a link on the map and again in the outline")
  func links() {
    let page = String(decoding: HTML.write { $0.structure(Maps.large, title: "x") }, as: UTF8.self)
    for node in Maps.large.nodes {
      #expect(page.ranges(of: "href=\"\(node.link.path)\"").count == 2, "\(node.id)")
    }
  }
}
