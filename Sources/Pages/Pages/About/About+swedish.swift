/// The words of the page about the site.
enum AboutWords {
  static let title = "Om Samklang"
  static let lede =
    "Samklang låter regioners och kommuners gemensamma grupper arbeta utifrån sina egna uppdrag, och visar öppet vad som hålls och vad som inte hålls."

  static let parts: [(title: String, text: String)] = [
    (
      "Uppdraget är det som styr",
      "Varje organ som har en uppdragsbeskrivning har den inskriven här, punkt för punkt. Punkterna bestämmer vad organet får besluta om, hur ofta det ska mötas, vad som alltid ska stå på dagordningen och när handlingar ska vara ute."
    ),
    (
      "Bedömningen bygger på det som är registrerat",
      "En punkt står som uppfylld bara när det finns något som visar det: ett möte, en utskickad dagordning, en lämnad rapport. Den som vill veta varför en punkt står som den gör öppnar punkten och ser vad den bygger på."
    ),
    (
      "Det som uppdraget lämnar öppet är öppet",
      "Där ett uppdrag inte säger något hittar Samklang inte på ett svar. Organet kan självt bestämma, och från den dagen gäller det."
    ),
    (
      "Rör aldrig en enskild patient",
      "Här finns inga uppgifter om patienter eller andra enskilda. Texter som ser ut att innehålla ett personnummer eller samordningsnummer tas inte emot."
    ),
  ]

  static let marks = "Så läser du märkena"
  static let marksMore = "Varje punkt i ett uppdrag har ett märke som säger hur den står."
}
