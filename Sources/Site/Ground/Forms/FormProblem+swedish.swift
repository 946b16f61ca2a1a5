extension FormProblem {
  /// What to tell the visitor.
  public var sentence: String {
    switch self {
    case .unsupportedType:
      "Det som skickades är inget formulär och kan inte läsas."
    case .tooLarge(let most):
      "Formuläret innehåller för mycket text. Det får ta högst \(Self.size(most))."
    case .filesTooLarge(let most):
      "Filerna är för stora. De får tillsammans ta högst \(Self.size(most))."
    case .filesNotAllowed:
      "Det går inte att skicka filer med det här formuläret."
    case .tooManyFields(let most):
      "Formuläret har för många fält. Det får ha högst \(most)."
    case .nameTooLong, .partHeadTooLarge, .malformed:
      "Formuläret kom fram i ett skick som inte kan läsas. Ladda om sidan och försök igen."
    case .notUTF8:
      "Texten i formuläret har fel teckenkodning. Den ska vara i UTF-8."
    case .interrupted:
      "Överföringen avbröts innan hela formuläret hade kommit fram. Försök igen."
    case .tooSlow:
      "Det tog för lång tid innan hela formuläret hade kommit fram. Försök igen."
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\((bytes + 1023) / 1024) kB"
  }
}

extension Form.File {
  /// What a file is called whose own name says nothing.
  static let nameless = "bilaga"
}
