extension TextPlace {
  /// The place as the beginning of a sentence: `På sidan 3`, `I cell B7 på bladet "Vecka 1"`.
  public var swedish: String {
    switch self {
    case .line(let number): "På rad \(number)"
    case .page(let number): "På sidan \(number)"
    case .paragraph(let number): "I stycke \(number)"
    case .slide(let number): "På bild \(number)"
    case .cell(let cell, let sheet):
      sheet.isEmpty ? "I cell \(cell)" : "I cell \(cell) på bladet \u{201D}\(sheet)\u{201D}"
    case .aside: "I ett sidhuvud, en sidfot, en fotnot eller en kommentar"
    case .properties: "I filens egenskaper"
    }
  }

  /// The place in a few words, where it helps to find a hit again: `sidan 3`.
  public var swedishShort: String {
    switch self {
    case .page(let number): "sidan \(number)"
    case .slide(let number): "bild \(number)"
    case .cell(_, let sheet): sheet.isEmpty ? "" : "bladet \u{201D}\(sheet)\u{201D}"
    case .line, .paragraph, .aside, .properties: ""
    }
  }
}
