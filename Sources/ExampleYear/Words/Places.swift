import Charters

extension Words {
  /// Where a body meets: in its part of the country, or on distance.
  static func place(
    for body: Network.Body, _ network: String, _ count: Int, digital: Bool
  ) -> String {
    if digital { return digitalPlaces[count % digitalPlaces.count] }
    let area = "\(body.area ?? "") \(body.key)"
    let near = placesByArea.first { area.contains($0.key) }?.places
    let places = near ?? placesByNetwork[network] ?? digitalPlaces
    return places[(count + body.key.utf8.count) % places.count]
  }

  private static let placesByArea: [(key: String, places: [String])] = [
    ("malmo", placesInMalmo),
    ("trelleborg", placesInTrelleborg),
    ("sydvast", placesInSydvast),
    ("osterlen", placesInOsterlen),
    ("goinge", placesInGoinge),
    ("nordost", placesInNordost),
    ("soderasen", placesInSoderasen),
    ("nordvast", placesInNordvast),
    ("ringsjon", placesInRingsjon),
    ("mellersta", placesInMellersta),
    ("krokom", placesInKrokom),
    ("harjedalen", placesInHarjedalen),
    ("ostersund", placesInOstersund),
  ]

  private static let placesByNetwork = [
    "skane": placesInSkane,
    "jamtland": placesInJamtland,
    "sydostra": placesInSydostra,
  ]
}
