/// What is told further, announced and written down.
extension Words {
  static let reportTaken = "Mötet gick igenom rapporten och tackade för den."

  static let audiences = [
    "Alla enhetschefer i hemsjukvården", "Ledningsgruppen och vårdcentralernas chefer",
    "Sjuksköterskor och vårdsamordnare", "Socialförvaltningens chefer",
    "Alla medarbetare på mottagningen", "Biståndshandläggarna och deras chefer",
  ]

  static let ownDecisions: [(title: String, text: String, effect: String)] = [
    (
      "Kortare öppettider på kvällar",
      "Nämnden har beslutat att mottagningen stänger klockan 16 från den 1 september.",
      "Fler kan behöva hjälp av hemsjukvården på sena eftermiddagar."
    ),
    (
      "Ny enhet för mobila team",
      "Förvaltningen inrättar en enhet för mobila team från årsskiftet.",
      "De andra kan ringa ett gemensamt nummer för bedömning i hemmet."
    ),
    (
      "Byte av journalsystem",
      "Ett nytt journalsystem införs i oktober.",
      "Räkna med längre svarstider i två veckor, och nya vägar för meddelanden."
    ),
    (
      "Färre korttidsplatser i sommar",
      "Sex korttidsplatser stängs under juli på grund av bemanningen.",
      "Utskrivning från sjukhus behöver planeras tidigare än vanligt."
    ),
  ]

  static let givenUp =
    "Alla som berörs har fått veta det på regionens och kommunernas utbildningsdag."
  static let listTitle = "Kontaktlista inför storhelger"
  static let listAddress = "Diarienummer 2025/97"
  static let listEnded = "Kontaktvägarna finns nu på den gemensamma webbplatsen."
  static let planTitle = "Utvecklingsplanen"
  static let planAddress = "Diarienummer 2025/318"
  static let routineTitle =
    "Rutin för informationsutbyte med tjänstemannaberedningen"
  static let routineAddress = "Diarienummer 2025/402"
  static let planChanges = [
    (
      version: "Version 2",
      change: "Målen för kompetensförsörjning är förtydligade, och ansvaret är fördelat per år."
    ),
    (
      version: "Version 3",
      change: "Ett nytt avsnitt om läkarmedverkan i hemsjukvården är tillagt."
    ),
  ]
}
