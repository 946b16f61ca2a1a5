extension HTML {
  /// A network as a map, with the same told as an outline; a narrow window shows only the outline.
  ///
  /// Its headings are of the third level; `id` tells the maps of one page apart.
  public func structure(_ map: StructureMap, title: String, id: String = "map") {
    figure {
      div(
        .class("map-box"), .fixed("role", "region"), .label(title), .fixed("tabindex", "0")
      ) { draw(map, title, id) }
      mapKey(map)
      outline(map)
    }
  }

  private func draw(_ map: StructureMap, _ title: String, _ id: String) {
    let layout = map.layout()
    element(
      "svg", .class(layout.width > 800 ? "map wide" : "map"),
      .attribute("viewBox", "0 0 \(layout.width) \(layout.height)"),
      .attribute("width", "\(layout.width)"), .attribute("height", "\(layout.height)"),
      .fixed("role", "group"), .labelled(by: "\(id)-title \(id)-about")
    ) {
      element("title", title, .id(id + "-title"))
      element("desc", MapWords.about, .id(id + "-about"))
      element("g", .hidden) {
        for band in layout.bands { rect("band", band, radius: 10) }
        for tie in map.ties { self.tie(tie, layout) }
        for band in layout.bands { level(band) }
        for heading in layout.headings { self.heading(heading) }
      }
      for node in map.nodes {
        if let box = layout.boxes[node.id] { self.node(node, box) }
      }
    }
  }

  private func level(_ band: StructureMap.Layout.Box) {
    let x = StructureMap.Measure.edge + StructureMap.Measure.side
    for name in band.lines { words("level", name, x, band.y + 24) }
  }

  private func tie(_ tie: StructureMap.Tie, _ layout: StructureMap.Layout) {
    guard let road = layout.road(of: tie) else { return }
    element(
      "path", .class(tie.kind == .commissions ? "tie" : "tie other"), .attribute("d", road)
    ) {}
  }

  private func heading(_ heading: StructureMap.Layout.Heading) {
    words("area", heading.name, heading.x, heading.y)
    for (place, line) in heading.note.enumerated() {
      words("note", line, heading.x, heading.y + 17 + place * StructureMap.Measure.note)
    }
  }

  private func node(_ node: StructureMap.Node, _ box: StructureMap.Layout.Box) {
    a(to: node.link, .class(node.health == nil ? "bare" : nil)) {
      element("title", "\(node.name), \(node.health.map(MapWords.health) ?? MapWords.noCharter)")
      element("g", .hidden) {
        rect("box", box, radius: 7)
        name(node, box)
      }
    }
  }

  private func name(_ node: StructureMap.Node, _ box: StructureMap.Layout.Box) {
    let isBare = node.health == nil
    let x = box.x + (isBare ? 13 : 33)
    let rows = box.lines.count * StructureMap.Measure.line + (isBare ? 18 : 0)
    var y = box.centre - rows / 2 + 13
    if let health = node.health { dot(health, box.x + 10, y - 12) }
    for line in box.lines {
      words("name", line, x, y)
      y += StructureMap.Measure.line
    }
    if isBare { words("vacant", MapWords.noCharter, x, y) }
  }

  private func dot(_ mark: Mark, _ x: Int, _ y: Int) {
    element("g", .class(mark.tone), .attribute("transform", "translate(\(x) \(y))")) {
      element("path", .class("dot"), .fixed("d", mark.icon.path)) {}
    }
  }

  private func rect(_ style: StaticString, _ box: StructureMap.Layout.Box, radius: Int) {
    element(
      "rect", .class(style), .attribute("x", "\(box.x)"), .attribute("y", "\(box.y)"),
      .attribute("width", "\(box.width)"), .attribute("height", "\(box.height)"),
      .attribute("rx", "\(radius)")
    ) {}
  }

  private func words(_ style: StaticString, _ words: String, _ x: Int, _ y: Int) {
    element("text", words, .class(style), .attribute("x", "\(x)"), .attribute("y", "\(y)"))
  }
}
