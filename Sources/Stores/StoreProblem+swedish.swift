import Governance

extension StoreProblem {
  /// The problem in words, with what to do about it.
  public var sentence: String {
    switch self {
    case .conflict(let expected, let actual):
      "Diariet har ändrats under tiden (väntade nummer \(expected), fann \(actual)). Försök igen."
    case .repeated(let command): "Kommandot \(command) har redan utförts. Inget mer har sparats."
    case .repeatedPart(let ref): "Två texter i en händelse heter \(ref.part). Inget har sparats."
    case .broken(let sequence, let flaw): flaw.sentence(of: sequence)
    case .missingFolder(let path):
      "Mappen för \(path) finns inte. Skapa mappen eller ange en annan plats."
    case .missingFile(let path): "Filen \(path) finns inte. Kontrollera sökvägen."
    case .isFolder(let path): "\(path) är en mapp. Ange en fil."
    case .notDatabase(let path): "\(path) är inget diarium. Kontrollera sökvägen." + unchanged
    case .otherDatabase(let path):
      "\(path) är en databas som hör till ett annat program. Ange en annan fil." + unchanged
    case .laterVersion(let path, let found, let known):
      "\(path) är skriven av en senare version av Samklang: den har format \(found), och det här "
        + "programmet läser till och med \(known). Uppgradera programmet." + unchanged
    case .noPermission(let path):
      "Rättigheterna räcker inte för att läsa eller skriva \(path). Ändra dem för filen och mappen."
    case .wrongKey(let path):
      "Nyckelfilen \(path) saknas eller är inte den som engångskoderna förseglades med. Lägg "
        + "tillbaka den, eller låt en administratör ta bort engångskoden för de konton det gäller."
    case .readOnly(let path): "\(path) är öppnad enbart för läsning. Inget har sparats."
    case .heldByAnother(let path):
      "\(path) används redan av ett annat Samklang. Stäng det först, eller ange en annan fil."
    case .alreadyExists(let path): "\(path) finns redan och skrivs inte över. Ange ett annat namn."
    case .busy(let path): "\(path) är upptagen. Inget har sparats. Försök igen om en stund."
    case .corrupt(let path): "\(path) är skadad. Återställ från en säkerhetskopia."
    case .notYetWiped(let path):
      "Texterna är gallrade men spår av dem kan finnas kvar i \(path), eftersom någon läser filen "
        + "eller disken är full. Gallringen avslutas när du upprepar den eller startar om."
    case .damagedBlob(let digest):
      "Den sparade filen \(digest) är skadad. Hämta den ur en säkerhetskopia."
    case .damagedBackup(let path, let sequence, let flaw):
      "Säkerhetskopian \(path) går inte att använda. \(flaw.sentence(of: sequence))" + unchanged
    case .diskFull(let path): "Disken är full. Inget har sparats i \(path). Frigör utrymme."
    case .diskFailed(let detail):
      "Disken svarade med ett fel (\(detail)). Inget har sparats. Kontrollera disken och starta om."
    }
  }

  private var unchanged: String { " Inget har ändrats." }
}

extension Flaw {
  /// What is wrong with the entry of this number, in words.
  public func sentence(of sequence: Int) -> String {
    switch self {
    case .missing: "Post \(sequence) saknas."
    case .unreadable: "Post \(sequence) går inte att tolka."
    case .hash: "Innehållet i post \(sequence) stämmer inte med kontrollsumman."
    case .text(let part): "Texten \(part) i post \(sequence) är inte den som registrerades."
    case .foreignText(let part): "Texten \(part) hör inte till post \(sequence)."
    }
  }
}

extension Verification {
  /// The outcome in words.
  public var sentence: String {
    switch self {
    case .sound(let head):
      "Diariet är helt. Det har \(head.sequence) poster, och kontrollsumman är \(head.hash)."
    case .broken(let sequence, let flaw):
      "Diariet är skadat. \(flaw.sentence(of: sequence)) Återställ från en säkerhetskopia."
    case .truncated(let missing, let head):
      "Diariet saknar kontrollsumman \(missing). Antingen har slutet kapats, eller så hör summan "
        + "till ett annat diarium. Det här har \(head.sequence) poster."
    }
  }
}
