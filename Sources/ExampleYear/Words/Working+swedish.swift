/// What members propose, take on and tell.
extension Words {
  static let proposals = [
    Proposal(
      title: "Utskrivning inför storhelger",
      note: "Flera har märkt att planeringen blir sen före storhelger. Kan vi enas om en sista dag?"
    ),
    Proposal(
      title: "Gemensam introduktion för nya chefer",
      note: "Nya chefer behöver tidigt veta vilka organ som finns och vad de gör."),
    Proposal(
      title: "Kontaktvägar när den ordinarie är borta",
      note: "Listan över vem som svarar i stället är inte uppdaterad sedan i höstas."),
    Proposal(
      title: "Läkarmedverkan på korttidsboenden",
      note: "Ansvaret är tydligt på särskilda boenden men inte på korttidsplatserna."),
  ]

  static let declined = "Frågan tas upp i arbetsgruppen först och kommer tillbaka i höst."

  static let actions = [
    "Ta fram ett förslag till gemensam rutin och skicka ut det före nästa möte.",
    "Stämma av med den egna ledningen och komma tillbaka med besked.",
    "Samla in exempel från verksamheterna, utan uppgifter om enskilda.",
    "Uppdatera kontaktlistan och lägga den på den gemensamma ytan.",
    "Bjuda in den som kan visa hur det fungerar hos grannen.",
    "Räkna på vad förslaget skulle kosta för varje huvudman.",
  ]

  static let results = [
    "Klart och utskickat.", "Avstämt: ledningen ställer sig bakom.",
    "Listan är uppdaterad och ligger på plats.", "Underlaget finns till nästa möte.",
  ]

  /// What a party writes on its own row before a meeting.
  static let rows = [
    "Ny enhetschef från den 1 september. I övrigt inget nytt.",
    "Semesterplaneringen är klar. Vi klarar grundbemanningen men har inga marginaler i juli.",
    "Vi byter journalsystem i oktober. Räkna med längre svarstider två veckor.",
    "Två tjänster som sjuksköterska är fortfarande vakanta.",
    "Budgeten är beslutad och påverkar inte de gemensamma uppgifterna.",
    "Försöket med fast läkarkontakt går bra och förlängs året ut.",
    "Inget nytt sedan förra mötet.",
    "Vi har utbildat all ny personal i rutinen för utskrivning.",
  ]

  static let presenters = [
    "Processledaren", "Verksamhetschefen", "Medicinskt ansvarig sjuksköterska", "Utredaren",
  ]

  static let openSummaries = [
    "Mötet handlade om hur huvudmännen samarbetar när någon skrivs ut från sjukhus.",
    "Mötet gick igenom läget hos huvudmännen och vad som görs gemensamt under året.",
    "Mötet enades om fortsatta steg i det gemensamma arbetet för äldre.",
  ]
}
