import Charters

extension CompositionRule: ReadableRule {
  enum Key: String, FileKey {
    case seats
    case bothSides = "both_sides"
    case namedByNetwork = "named_by_network"
  }

  init?(reading fields: Fields<Key>) {
    if fields.isEmpty { fields.cursor.problem(.nothingSaid) }
    let seats = fields.optional(.seats) { $0.seatSpecs() } ?? []
    self.init(
      seats: seats, bothSides: fields.flag(.bothSides),
      namedByNetwork: fields.flag(.namedByNetwork))
  }
}

enum SeatSpecKey: String, FileKey {
  case key, function, side, required, number, care
  case perMunicipality = "per_municipality"
}

extension Cursor {
  /// The kinds of seat, each with a key of its own.
  fileprivate func seatSpecs() -> [SeatSpec]? {
    var taken: [String: Int] = [:]
    return list { cursor in
      guard let fields = Fields<SeatSpecKey>(cursor), let spec = SeatSpec(fields) else {
        return nil
      }
      let place = fields.cursor(.key)?.item.place ?? cursor.item.place
      if let line = taken.updateValue(place.line, forKey: spec.key) {
        cursor.problem(.repeatedKey(spec.key, firstLine: line), at: place)
      }
      return spec
    }
  }
}

extension SeatSpec {
  fileprivate init?(_ fields: Fields<SeatSpecKey>) {
    let key = fields.required(.key) { $0.key() }
    let function = fields.required(.function) { $0.text() }
    let side: Side? = fields.required(.side) { $0.word() }
    let number = fields.optional(.number) { $0.integer(1...99) } ?? 1
    let isRequired = fields.optional(.required) { $0.flag() } ?? true
    let perMunicipality = fields.flag(.perMunicipality)
    let care = fields.optional(.care) { $0.text() }
    guard let key, let function, let side else { return nil }
    self.init(
      key: key, function: function, side: side, isRequired: isRequired, number: number,
      perMunicipality: perMunicipality, care: care)
  }
}
