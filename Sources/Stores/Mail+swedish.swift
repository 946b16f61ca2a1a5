extension MailStatus {
  /// How far the mail has come, in a word.
  public var swedish: String {
    switch self {
    case .waiting: "Väntar"
    case .collected: "Samlas till dagens mejl"
    case .held: "Hålls kvar"
    case .failed: "Gick inte fram"
    case .sent: "Skickat"
    case .discarded: "Kastat"
    case .told: "Behöver inget mejl"
    }
  }
}

extension MailProblem {
  /// Why the mail was not handed over, and to an administrator what can be done.
  public var sentence: String {
    switch self {
    case .noAddress: "Mottagaren har ingen e-postadress som går att skicka till."
    case .refused(let code): "E-postservern tar inte emot mejlet (\(code))."
    case .notNow(let code): "E-postservern kan inte ta emot mejlet nu (\(code))."
    case .unreachable: "E-postservern svarar inte."
    case .broken: "Förbindelsen bröts innan e-postservern hade svarat."
    case .notSecure: "Förbindelsen med e-postservern går inte att göra säker."
    case .denied: "E-postservern godtar inte användarnamnet och lösenordet."
    }
  }
}
