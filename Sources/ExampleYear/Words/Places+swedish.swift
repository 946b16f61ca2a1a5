/// Places where bodies meet.
extension Words {
  static let digitalPlaces = [
    "Digitalt möte", "Digitalt möte, länk i kallelsen", "Videomöte",
  ]

  static let placesInMalmo = [
    "Malmö stadshus, rum Triangeln", "Vårdcentralen Granen, samlingssalen",
  ]
  static let placesInTrelleborg = [
    "Lasarettet Trelleborg, konferensrum Sjöormen", "Trelleborgs rådhus",
  ]
  static let placesInSydvast = ["Trelleborgs rådhus, sessionssalen", "Vellinge kommunhus"]
  static let placesInOsterlen = [
    "Simrishamns kommunhus", "Vårdcentralen Tomelilla, personalrummet",
  ]
  static let placesInGoinge = ["Östra Göinge kommunhus i Broby", "Osby kommunhus"]
  static let placesInNordost = ["Rådhus Skåne i Kristianstad", "Hässleholms stadshus"]
  static let placesInSoderasen = ["Klippans kommunhus", "Åstorps kommunhus"]
  static let placesInNordvast = ["Helsingborgs rådhus", "Ängelholms sjukhus, föreläsningssalen"]
  static let placesInRingsjon = ["Hörby kommunhus", "Höörs kommunhus"]
  static let placesInMellersta = ["Lunds stadshus, rum 4", "Eslövs stadshus"]
  static let placesInKrokom = ["Krokoms kommunhus", "Krokoms hälsocentral, samlingsrummet"]
  static let placesInHarjedalen = ["Medborgarhuset i Sveg", "Hede hälsocentral"]
  static let placesInOstersund = [
    "Östersunds rådhus", "Frösöns hälsocentral", "Torvalla hälsocentral",
  ]
  static let placesInSkane = ["Rådhus Skåne i Kristianstad", "Kommunförbundets lokaler i Lund"]
  static let placesInJamtland = ["Regionens hus i Östersund", "Östersunds rådhus, rum Storsjön"]
  static let placesInSydostra = [
    "Regionhuset i Linköping", "Länssjukhuset i Kalmar, konferensen", "Regionens hus i Jönköping",
    "Vrigstads värdshus",
  ]
}
