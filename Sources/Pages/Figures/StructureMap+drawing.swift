extension HTML {
  /// A network as a map, with the same told as an outline; a narrow window shows only the outline.
  public func structure(_ map: StructureMap, title: String) {
    figure(.class("structure")) {
      div(
        .class("map-box"), .fixed("role", "region"), .label(title), .fixed("tabindex", "0")
      ) { draw(map, title) }
      mapKey(map)
      outline(map)
    }
  }

  private func draw(_ map: StructureMap, _ title: String) {
    let layout = map.layout()
    element(
      "svg", .class(layout.width > 800 ? "map wide" : "map"),
      .attribute("viewBox", "0 0 \(layout.width) \(layout.height)"),
      .attribute("width", "\(layout.width)"), .attribute("height", "\(layout.height)"),
      .fixed("role", "group"), .labelled(by: "map-title map-about")
    ) {
      element("title", title, .fixed("id", "map-title"))
      element("desc", MapWords.about, .fixed("id", "map-about"))
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
    for name in band.lines { words("level", name, band.x + 26, band.y + 24) }
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
    let spoken = [node.name, node.health?.word ?? MapWords.noCharter].joined(separator: ", ")
    a(to: node.link, .class(node.health == nil ? "bare" : nil), .label(spoken)) {
      rect("box", box, radius: 7)
      let rows = box.lines.count * StructureMap.Measure.line + (node.health == nil ? 18 : 0)
      let inset = node.health == nil ? 13 : 33
      var y = box.centre - rows / 2 + 13
      if let health = node.health { dot(health, box.x + 10, y - 12) }
      for line in box.lines {
        words("name", line, box.x + inset, y)
        y += StructureMap.Measure.line
      }
      if node.health == nil {
        words("vacant", MapWords.noCharter, box.x + inset, y)
      }
    }
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
