/// What principals and bodies do with outcomes.
extension Words {
  static let recommended = "Huvudmännen rekommenderas att anta den gemensamma rutinen var och en."
  static let assigned =
    "Mötet beslutade om ett lokalt uppdrag: en gemensam arbetsgrupp tar fram rutinen."
  static let delegation = "Delegationsordningen, avsnittet om samverkan"
  static let description = "Uppdragsbeskrivning"

  static let descriptions = [
    "Uppdragsbeskrivning, version 1, på den gemensamma ytan.",
    "Uppdragsbeskrivningen är utskickad med kallelsen till nästa möte.",
    "Uppdragsbeskrivning för arbetsgruppen, registrerad hos kommunen.",
  ]

  static let underWay = [
    "Arbetet har börjat, och cheferna är informerade.",
    "Rutinen är anpassad till våra enheter. Utbildningen återstår.",
    "Vi prövar det på en enhet först.",
  ]

  static let carriedOut = [
    "Rutinen används på alla enheter sedan månadsskiftet.",
    "Genomfört. Personalen är utbildad och kontaktvägarna är uppdaterade.",
    "Klart. Vi följer upp det i höst.",
  ]

  static let regionDeciders = ["Regionstyrelsen", "Hälso- och sjukvårdsnämnden"]
  static let municipalDeciders = ["Kommunstyrelsen", "Socialnämnden", "Vård- och omsorgsnämnden"]
  static let teller = "Förvaltningschefen"
  static let adoptionSource = "Protokollsutdrag via e-post"

  static let changes = [
    "Antas från årsskiftet, när den egna rutinen har setts över.",
    "Antas utan den gemensamma finansieringen.",
  ]

  static let refusals = [
    "Den egna rutinen bedöms täcka det som rekommenderas.",
    "Avvaktar nästa års budget.",
  ]

  static let notTakenUp = "Frågan har inte kommit upp i nämnden."
}
