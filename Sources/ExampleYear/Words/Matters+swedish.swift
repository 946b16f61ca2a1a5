import Charters
import SwedishCalendar

/// The matters of the example year: what they are about and how far they have come.
extension MatterStory {
  static let all: [MatterStory] = [
    MatterStory(
      body: operativ, title: "Gemensam rutin för läkarkontakt på korttidsboenden",
      background:
        "Personalen på korttidsboendena ringer i dag tre olika nummer. Svaret dröjer ofta till nästa dag, och några personer har fått åka till akuten i onödan.",
      proposal:
        "Att delregionen enas om ett nummer till den primärvård som ansvarar, med svar inom två timmar på vardagar.",
      phase: .development, raised: .of(2025, 10, 6),
      steps: [
        (.of(2025, 10, 20), .prepare(isReady: false)), (.of(2025, 11, 24), .prepare(isReady: true)),
        (.of(2025, 11, 26), .lift), (.of(2025, 12, 3), .accept),
        (
          .of(2026, 2, 20),
          .answer(
            "Beredningen ställer sig bakom förslaget. Region Skåne ordnar numret till den 1 september, och gruppen följer upp svarstiderna."
          )
        ),
        (
          .of(2026, 3, 16),
          .answer("Numret införs den 1 september. Gruppen följer upp svarstiderna i november.")
        ),
      ]),
    MatterStory(
      body: operativ, title: "Hjälpmedel vid hemgång på fredagar",
      background:
        "När någon skrivs ut på en fredag finns hjälpmedlen ofta inte på plats förrän på tisdagen.",
      proposal: "Att förråden i kommunerna får ett mindre lager av sängar och rullstolar.",
      phase: .development, raised: .of(2026, 3, 10),
      steps: [
        (.of(2026, 4, 14), .prepare(isReady: true)), (.of(2026, 4, 16), .lift),
        (.of(2026, 5, 4), .accept),
      ]),
    MatterStory(
      body: operativ, title: "Sjuksköterskor i kommunen ser inte provsvaren",
      background:
        "Provsvar från vårdcentralen går inte att läsa i kommunens system. Sjuksköterskorna ringer och väntar i telefonkö.",
      phase: .evaluation, raised: .of(2026, 4, 27), steps: [(.of(2026, 5, 6), .namePreparer)]),
    MatterStory(
      body: osterlen, title: "Vem hämtar läkemedel till hemsjukvården på helger?",
      background: "Apoteket är stängt på söndagar, och ingen har ansvaret i dag.",
      raised: .of(2026, 1, 19),
      steps: [
        (.of(2026, 1, 28), .lift), (.of(2026, 2, 4), .sendOn), (.of(2026, 2, 26), .accept),
        (
          .of(2026, 4, 24),
          .answer(
            "Beredningen har kommit överens om ett förråd på vårdcentralen i Simrishamn. Kommunen får nyckel från den 1 juni."
          )
        ),
      ]),
    MatterStory(
      body: osterlen, title: "Parkering vid den nya mottagningen",
      background: "Färdtjänsten kommer inte fram till entrén.", raised: .of(2026, 2, 16),
      steps: [
        (.of(2026, 3, 2), .lift),
        (
          .of(2026, 3, 9),
          .giveBack("Frågan gäller en fastighet och kan lösas av kommunen och vårdcentralen här.")
        ),
      ]),
    MatterStory(
      body: osterlen, title: "Tillgång till tolk vid hembesök på kvällstid",
      background: "Tolktjänsten tar inte emot beställningar efter klockan 17.",
      raised: .of(2026, 4, 20), steps: [(.of(2026, 5, 11), .lift)]),
    MatterStory(
      body: krokom, title: "Digitalt stöd för egenvård i hela länet",
      background:
        "Tre kommuner köper i dag var sitt stöd för egenvård. Personer som flyttar får börja om.",
      kind: "länsövergripande frågor", raised: .of(2025, 9, 29),
      steps: [
        (.of(2025, 10, 13), .lift), (.of(2025, 10, 27), .accept),
        (
          .of(2026, 2, 9),
          .answer("Presidiet tar in frågan i länets plan för digitala stöd under hösten.")
        ),
      ]),
    MatterStory(
      body: krokom, title: "Gemensam introduktion för nya undersköterskor",
      background: "Parterna utbildar var för sig i samma moment.",
      kind: "länsövergripande frågor", raised: .of(2026, 4, 13),
      steps: [(.of(2026, 4, 29), .lift)]),
  ]
}

extension AskingStory {
  static let requests: [AskingStory] = [
    AskingStory(
      text: "Hur många hembesök gjorde det mobila teamet under tredje kvartalet?",
      activity: "Mobila team i hela delregionen", asked: .of(2025, 10, 8),
      due: .of(2025, 10, 31), answered: .of(2025, 10, 28),
      answer: "Teamet gjorde 214 hembesök. Det är 30 fler än kvartalet före."),
    AskingStory(
      text: "Hur många fasta vårdkontakter är utsedda?", activity: "Fast vårdkontakt",
      asked: .of(2026, 1, 14), due: .of(2026, 2, 6), answered: .of(2026, 2, 19),
      answer: "Alla som har hemsjukvård utom elva har en fast vårdkontakt."),
    AskingStory(
      text: "Hur lång tid tar det från utskrivningsklar till hemgång?",
      activity: "Trygg hemgång", asked: .of(2026, 4, 8), due: .of(2026, 5, 8)),
    AskingStory(
      text: "Hur många har fått en samordnad individuell plan under våren?",
      activity: "Samordnad individuell plan", asked: .of(2026, 5, 5), due: .of(2026, 6, 5)),
  ]
  static let questions: [AskingStory] = [
    AskingStory(
      text: "Kan vi räkna med att planen för nästa år är klar före sommaren?",
      asked: .of(2026, 2, 3), due: .of(2026, 2, 3), answered: .of(2026, 2, 11),
      answer: "Ja, den tas upp vid beredningens möte i juni."),
    AskingStory(
      text: "Vem i regionen ska vi tala med om det nya numret till primärvården?",
      asked: .of(2026, 5, 7), due: .of(2026, 5, 7)),
  ]
}

extension Words {
  static let proposalAnswers = [
    "Beredningen bifaller förslaget. Kommunerna och regionen inför det var för sig före hösten.",
    "Beredningen tar med förslaget i nästa års plan.",
    "Beredningen går inte vidare med förslaget nu. Resurserna räcker inte till i år.",
  ]
  static let proposalDone = "Gruppen har tagit del av beredningens svar."
}
