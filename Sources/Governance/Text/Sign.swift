/// What a character is to one who looks for numbers.
enum Sign: Equatable {
  case digit(Int)
  case space, line, dash, plus, dot, slash
  /// Seen by nobody and thus parting nothing, such as a zero-width space.
  case invisible
  case other

  init(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    switch code {
    case 0x30...0x39: self = .digit(Int(code) - 0x30)
    case 0x20, 0x09, 0xA0: self = .space
    case 0x0A, 0x0D: self = .line
    // The minus, and the soft hyphen that a line may break at.
    case 0x2D, 0xAD, 0x2212: self = .dash
    case 0x2B, 0xFF0B: self = .plus
    case 0x2E: self = .dot
    case 0x2F: self = .slash
    case 0..<0x300: self = .other
    default: self = Sign(beyondLatin: scalar)
    }
  }

  private init(beyondLatin scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .decimalNumber: self = .digit(Int(scalar.properties.numericValue ?? 0))
    case .spaceSeparator: self = .space
    case .dashPunctuation: self = .dash
    case .lineSeparator, .paragraphSeparator: self = .line
    case .format: self = .invisible
    default: self = .other
    }
  }
}
