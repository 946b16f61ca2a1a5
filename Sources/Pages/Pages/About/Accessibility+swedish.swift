/// The words of the statement on accessibility.
enum AccessibilityWords {
  static let lede =
    "Alla ska kunna använda webbplatsen. Här står hur den uppfyller kraven i lagen om tillgänglighet till digital offentlig service."

  static let parts: [(title: String, text: String)] = [
    (
      "Hur tillgänglig är webbplatsen?",
      "Sidorna är byggda för att uppfylla riktlinjerna för webbtillgänglighet, WCAG 2.2, på nivå AA. Allt går att göra med enbart tangentbord, utan skript i webbläsaren, med skärmläsare och med förstorad text. Ingen uppgift visas enbart med färg."
    ),
    (
      "Känd brist: bilagor",
      "Filer som användarna själva lägger till som bilagor granskas inte. De kan vara svåra att läsa med hjälpmedel. Be organet om innehållet i en annan form om du behöver det."
    ),
    (
      "Så har vi testat",
      "Varje sida granskas automatiskt med verktyg för korrekt uppmärkning och tillgänglighet när webbplatsen ändras. Dessutom prövas sidorna med tangentbord, på smal skärm och i mörkt läge."
    ),
    (
      "Hör av dig om något inte fungerar",
      "Kontakta den myndighet som driver webbplatsen, så får du innehållet på ett sätt som fungerar för dig."
    ),
    (
      "Tillsyn",
      "Myndigheten för digital förvaltning, Digg, har ansvar för tillsynen. Är du inte nöjd med svaret du får kan du göra en anmälan till Digg."
    ),
  ]
}
