import Testing

@testable import StoreSQLite

@Suite("Swedish words in the index")
struct StemmingTests {
  private let words = Words(stemmer: Stemmer())

  @Test(
    "The forms of a word have one stem",
    arguments: [
      ["möte", "mötet", "möten", "mötena", "mötets"], ["vård", "vården", "vårdens"],
      ["beslut", "beslutet", "besluten"], ["kommun", "kommunen", "kommuner", "kommunerna"],
      ["avtal", "avtalet", "avtalen"], ["region", "regionen", "regionerna"],
      ["rutin", "rutinen", "rutiner"], ["patient", "patienten", "patienter", "patienterna"],
      ["samverkan", "samverkans"], ["uppdrag", "uppdraget", "uppdragen"],
      ["anteckning", "anteckningar", "anteckningarna"], ["dagordning", "dagordningen"],
      ["avvikelse", "avvikelsen", "avvikelser"], ["arbete", "arbetet", "arbeten"],
    ])
  func forms(family: [String]) {
    #expect(Set(family.map(words.stemmer.stem)).count == 1, "\(family.map(words.stemmer.stem))")
  }

  @Test("Words of their own keep stems of their own")
  func apart() {
    for (one, other) in [
      ("enhet", "en"), ("region", "regel"), ("vård", "värd"),
      ("mått", "möte"), ("år", "ar"),
    ] {
      #expect(words.stemmer.stem(one) != words.stemmer.stem(other), "\(one) \(other)")
    }
  }

  @Test("Words are parted at all that is no letter or digit, and accents do not part them")
  func parted() {
    let text = "E-post, café’t & 2026-05-18: ”ÅR”, a\u{30A}r"
    #expect(words.stems(of: text) == ["post", "caf", "2026", "05", "18", "år"])
  }

  /// Every word of a small corpus, from which the parts of compounds are learnt.
  private static let corpus = """
    hemsjukvård sjukvård hemsjukvårdsteam vårdplan vårdcentral hem team plan central samverkan \
    samverkansarena arena läkemedelsgenomgång läkemedel genomgång kommunchef chef kommunikation \
    kommun regionråd region råd samråd bråd äldreomsorg omsorg mötesplats plats möte nätverksmöte \
    nätverk granskning gran grannsamverkan granne barnhälsovård barn hälsa hälsovård anhörigstöd \
    anhörig stöd stödja årsplan år närvaro vara avvikelsehantering avvikelse hantering trä träff \
    patientsäkerhet patient säkerhet informationsöverföring information överföring föra
    """

  @Test(
    "A word finds its compounds",
    arguments: [
      ("sjukvård", "hemsjukvård"), ("sjukvård", "hemsjukvårdsteam"), ("vård", "vårdcentral"),
      ("vård", "hälsovård"), ("vård", "barnhälsovård"), ("samverkan", "samverkansarena"),
      ("arena", "samverkansarena"), ("läkemedel", "läkemedelsgenomgång"), ("chef", "kommunchef"),
      ("kommun", "kommunchef"), ("råd", "regionråd"), ("omsorg", "äldreomsorg"),
      ("möte", "mötesplats"), ("möten", "nätverksmöte"), ("mötet", "nätverksmöte"),
      ("stöd", "anhörigstöd"), ("plan", "årsplan"), ("avvikelse", "avvikelsehantering"),
      ("avvikelser", "avvikelsehantering"), ("patienter", "patientsäkerhet"),
      ("information", "informationsöverföring"), ("överföring", "informationsöverföring"),
      ("samverkan", "grannsamverkan"), ("hälsovård", "barnhälsovård"),
    ])
  func compounds(word: String, compound: String) {
    #expect(finds(word, compound), "\(word): \(words.stemmer.stem(compound))")
  }

  @Test(
    "A word does not find those that only begin or end like it",
    arguments: [
      ("kommun", "kommunikation"), ("gran", "granskning"), ("råd", "bråd"), ("vara", "närvaro"),
      ("trä", "träff"), ("sjukvård", "vård"), ("hem", "sjukvård"),
      ("ion", "region"), ("föra", "informationsöverföring"),
    ])
  func others(word: String, other: String) {
    #expect(!finds(word, other), "\(word): \(words.stemmer.stem(other))")
  }

  private func finds(_ word: String, _ other: String) -> Bool {
    var vocabulary = Vocabulary(stemmer: words.stemmer, words.forms(of: Self.corpus))
    return vocabulary.forms(of: words.stemmer.stem(word)).contains(words.stemmer.stem(other))
  }
}
